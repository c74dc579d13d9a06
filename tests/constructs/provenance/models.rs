//! What is sent and received.

pub(crate) mod berth {
    //! `Berth` and what it holds.

    use crate::runtime;

    /// A place for a ship.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Berth {
        /// What it is called.
        pub name: Option<String>,
        /// Depth of the water.
        ///
        /// Inferred: from its name.
        pub depth: Option<f64>,
        /// Width.
        ///
        /// Inferred: no page prints it, the office told us.
        pub width: Option<f64>,
        /// Code of the port.
        ///
        /// From another page, <https://docs.example.com/ports>: lists the codes of ports.
        pub port: Option<String>,
        /// Who keeps it.
        ///
        /// From another page, <https://docs.example.com/staff>: names the keepers.
        pub keeper: Option<String>,
        /// Number on the quay.
        ///
        /// - The published page says otherwise: a number — the example has leading zeros
        /// - Inferred: from its name.
        pub number: Option<String>,
        /// Side of the quay.
        ///
        /// The published page says otherwise: nothing — it is shown in a picture
        pub side: Option<String>,
        /// Properties that this version of the crate does not know, and values that did not fit.
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Berth {
            fields {
                optional name: "name",
                optional depth: "depth",
                optional width: "width",
                optional port: "port",
                optional keeper: "keeper",
                optional number: "number",
                optional side: "side"
            }
        }
    }
}

pub use berth::Berth;
