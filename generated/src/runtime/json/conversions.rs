//! Conversions of text formats to the types of other crates, each behind the feature of its name.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: who converts compiles it, nobody else.

#[cfg(feature = "jiff")]
mod with_jiff {
    use super::super::{Date, DateTime, Duration, Time};

    impl Date {
        /// The date as [`jiff`] has it.
        ///
        /// # Errors
        /// When the text is no date.
        #[inline]
        pub fn to_jiff(&self) -> Result<jiff::civil::Date, jiff::Error> {
            self.as_str().parse()
        }
    }

    impl From<jiff::civil::Date> for Date {
        #[inline]
        fn from(date: jiff::civil::Date) -> Self {
            Self::new(date.to_string())
        }
    }

    impl DateTime {
        /// The moment as [`jiff`] has it; the offset stays in the text.
        ///
        /// # Errors
        /// When the text is no date and time with an offset.
        #[inline]
        pub fn to_jiff(&self) -> Result<jiff::Timestamp, jiff::Error> {
            self.as_str().parse()
        }
    }

    impl From<jiff::Timestamp> for DateTime {
        #[inline]
        fn from(moment: jiff::Timestamp) -> Self {
            Self::new(moment.to_string())
        }
    }

    impl From<&jiff::Zoned> for DateTime {
        /// With the offset of the zone, without its name.
        #[inline]
        fn from(moment: &jiff::Zoned) -> Self {
            Self::new(moment.timestamp().display_with_offset(moment.offset()).to_string())
        }
    }

    impl Time {
        /// The time of day as [`jiff`] has it.
        ///
        /// # Errors
        /// When the text is no time.
        #[inline]
        pub fn to_jiff(&self) -> Result<jiff::civil::Time, jiff::Error> {
            self.as_str().parse()
        }
    }

    impl From<jiff::civil::Time> for Time {
        #[inline]
        fn from(time: jiff::civil::Time) -> Self {
            Self::new(time.to_string())
        }
    }

    impl Duration {
        /// The duration as [`jiff`] has it.
        ///
        /// # Errors
        /// When the text is no duration.
        #[inline]
        pub fn to_jiff(&self) -> Result<jiff::Span, jiff::Error> {
            self.as_str().parse()
        }
    }

    impl From<jiff::Span> for Duration {
        #[inline]
        fn from(span: jiff::Span) -> Self {
            Self::new(span.to_string())
        }
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use super::super::{Date, DateTime, Time};

    impl Date {
        /// The date as [`chrono`] has it.
        ///
        /// # Errors
        /// When the text is no date.
        #[inline]
        pub fn to_chrono(&self) -> Result<chrono::NaiveDate, chrono::ParseError> {
            self.as_str().parse()
        }
    }

    impl From<chrono::NaiveDate> for Date {
        #[inline]
        fn from(date: chrono::NaiveDate) -> Self {
            Self::new(date.to_string())
        }
    }

    impl DateTime {
        /// The date and time as [`chrono`] has it.
        ///
        /// # Errors
        /// When the text is no date and time with an offset.
        #[inline]
        pub fn to_chrono(&self) -> Result<chrono::DateTime<chrono::FixedOffset>, chrono::ParseError> {
            self.as_str().parse()
        }
    }

    impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for DateTime {
        #[inline]
        fn from(moment: chrono::DateTime<Z>) -> Self {
            Self::new(moment.to_rfc3339())
        }
    }

    impl Time {
        /// The time of day as [`chrono`] has it.
        ///
        /// # Errors
        /// When the text is no time, or has an offset.
        #[inline]
        pub fn to_chrono(&self) -> Result<chrono::NaiveTime, chrono::ParseError> {
            self.as_str().parse()
        }
    }

    impl From<chrono::NaiveTime> for Time {
        #[inline]
        fn from(time: chrono::NaiveTime) -> Self {
            Self::new(time.to_string())
        }
    }
}

#[cfg(feature = "uuid")]
mod with_uuid {
    use super::super::Uuid;

    impl Uuid {
        /// The UUID as [`uuid`] has it.
        ///
        /// # Errors
        /// When the text is no UUID.
        #[inline]
        pub fn to_uuid(&self) -> Result<uuid::Uuid, uuid::Error> {
            self.as_str().parse()
        }
    }

    impl From<uuid::Uuid> for Uuid {
        #[inline]
        fn from(uuid: uuid::Uuid) -> Self {
            Self::new(uuid.to_string())
        }
    }
}

#[cfg(feature = "rust_decimal")]
mod with_rust_decimal {
    use super::super::Decimal;

    impl Decimal {
        /// The number as [`rust_decimal`] has it.
        ///
        /// # Errors
        /// When the text is no number, or one too great.
        #[inline]
        pub fn to_rust_decimal(&self) -> Result<rust_decimal::Decimal, rust_decimal::Error> {
            self.as_str().parse()
        }
    }

    impl From<rust_decimal::Decimal> for Decimal {
        #[inline]
        fn from(number: rust_decimal::Decimal) -> Self {
            Self::new(number.to_string())
        }
    }
}
