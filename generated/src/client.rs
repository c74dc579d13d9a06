// Written by `cargo xtask codegen`; change the API's description instead.
//! The client and how it is set up.

use crate::{models, operations, runtime};

runtime::client! {
    /// A client for Plannr API.
    ///
    /// It is cheap to clone; clones share their connections.
    ///
    /// Servers of the API:
    ///
    /// - `https://api.plannrcrm.com`: Production.
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://api.plannrcrm.com",
            url: "https://api.plannrcrm.com",
            variables: &[]
        }],
        schemes: &[runtime::Scheme {
            name: "bearer",
            kind: runtime::SchemeKind::Bearer
        }],
        security: &[&["bearer"]],
        limit: (500, 60),
    }
}

impl ClientBuilder {
    /// The bearer token of the security scheme `bearer`.
    ///
    /// A personal access token, made by its holder in the account settings, or an OAuth 2.0 access token of the authorization code grant.
    pub fn bearer_token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("bearer", secret);
        self
    }

    /// Where the tokens of the security scheme `bearer` come from. Each is kept until
    /// shortly before it expires; where the server refuses one (401), the next is got and the call made once more.
    pub fn bearer_token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("bearer", provider);
        self
    }

    /// UUID of the account to act as, for users who have several.
    ///
    /// Sent with every request as the header `X-PLANNR-ACCOUNT-UUID`.
    pub fn account_uuid(mut self, value: impl Into<String>) -> Self {
        self.settings.header("X-PLANNR-ACCOUNT-UUID", value);
        self
    }
}

impl Client {
    /// Create a client in Seccl and in Plannr
    ///
    /// Opens a client with Seccl and syncs it into Plannr. Depending on the client type, further properties are needed, which `validate()` checks. The page lists no account header.
    ///
    /// `POST /api/v1/addons/seccl/{addon}/client`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1addonsseccladdonclient>, captured 2026-03.
    ///
    /// Arguments:
    ///
    /// - `addon`: path parameter `addon`: Name of the add-on whose Seccl connection is used, for example `octopus_money`. The path has room for any name, though it speaks of Seccl.
    /// - `body`: what is sent: The client.
    ///
    /// Answers:
    ///
    /// - `200`: The client that was created.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use plannr::models;
    ///
    /// let answer = client
    ///     .create_seccl_client(
    ///         "harbour_wealth",
    ///         models::CreateSecclClient::from(models::CreateSecclClientRequired {
    ///                 client_type: models::SecclClientType::Individual,
    ///                 first_name: "Morwenna".into(),
    ///                 surname: "Tregear".into(),
    ///                 nationality: "GB".into(),
    ///                 date_of_birth: "1979-08-23".into(),
    ///                 address_1: "Harbour Terrace".into(),
    ///                 country: "GB".into(),
    ///                 postcode: "ZZ9 9ZZ".into(),
    ///             })
    ///             .node_id("7")
    ///             .title(models::SecclTitle::Ms)
    ///             .email("morwenna.tregear@example.com")
    ///             .nationalities([
    ///                 models::CreateSecclNationality::from(models::CreateSecclNationalityRequired {
    ///                         code: "GB".into(),
    ///                     })
    ///                     .identifiers([
    ///                         models::CreateSecclTaxIdentifier::from(models::CreateSecclTaxIdentifierRequired {
    ///                                 name: "NINO".into(),
    ///                                 available: true,
    ///                             })
    ///                             .value("QQ654321A"),
    ///                     ]),
    ///             ])
    ///             .building_number("27")
    ///             .vulnerability(
    ///                 models::CreateSecclVulnerability::from(models::CreateSecclVulnerabilityRequired {
    ///                         is_vulnerable: true,
    ///                     })
    ///                     .reason([models::SecclVulnerabilityReason::LifeEvent])
    ///                     .is_support_temporary(true),
    ///             )
    ///             .bank_details(
    ///                 models::CreateSecclBankDetails::new()
    ///                     .account_number("87654320")
    ///                     .sort_code("102030"),
    ///             )
    ///             .requires_debit_mandate(true)
    ///             .aml(true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_seccl_client(
        &self,
        addon: impl Into<String>,
        body: impl Into<models::CreateSecclClient>,
    ) -> operations::CreateSecclClient {
        operations::CreateSecclClient::new(&self.core, addon.into(), body.into())
    }

    /// Add a plan of one of ten types
    ///
    /// Creates a plan; its type decides which properties it can have. No page says what comes back: it is read as the plan, unverified, and whatever else it holds is kept.
    ///
    /// `POST /api/v1/plans`
    ///
    /// - The published page says otherwise: in the 2025-08 capture neither names nor types, only texts in the order of its example — names follow from the example by order; types are those of the 2025-06 capture
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1plans>, captured 2025-08.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1plans>, captured 2025-06.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: The plan.
    ///
    /// Answers:
    ///
    /// - `2XX`: The plan was created.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use plannr::models;
    ///
    /// let answer = client
    ///     .create_plan(
    ///         models::CreateCashAccount::from(models::CreateCashAccountRequired {
    ///                 client_uuid: "3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64".into(),
    ///                 sub_type: "stocks_and_shares_isa".into(),
    ///                 provider_uuid: "b81d4c27-5e9f-4a60-8f33-c0a7e2d95b18".into(),
    ///                 status: models::PlanStatus::Active,
    ///                 on_panel: true,
    ///             })
    ///             .name("Rainy day savings")
    ///             .accounts([
    ///                 models::CreatePlanOwner::from(models::CreatePlanOwnerRequired {
    ///                         account_uuid: "3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64".into(),
    ///                     })
    ///                     .ownership_percentage(plannr::Nullable::Value(62.5)),
    ///             ])
    ///             .policy_number("HRB-204417")
    ///             .current_value(1250000)
    ///             .current_value_at("2025-11-03")
    ///             .external_reference([
    ///                 models::CreatePlanExternalReference::from(models::CreatePlanExternalReferenceRequired {
    ///                     reference: "EX-90311".into(),
    ///                     third_party: models::ExternalReferenceThirdParty::Nucleus,
    ///                 }),
    ///             ])
    ///             .interest_type(models::PlanValue::Text("text".into()))
    ///             .interest_rate(models::PlanValue::Text("text".into())),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_plan(
        &self,
        body: impl Into<models::CreatePlan>,
    ) -> operations::CreatePlan {
        operations::CreatePlan::new(&self.core, body.into())
    }

    /// Record a new business event
    ///
    /// Records that a plan is being taken out or changed, with the advice behind it and the premium. At least a plan or a client has to be named.
    ///
    /// `POST /api/v1/new-business-event`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1newbusinessevent>, captured 2026-06.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-post-api-v1-new-business-event>, captured 2025-01.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: The event.
    ///
    /// Answers:
    ///
    /// - `201`: The event that was recorded.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use plannr::models;
    ///
    /// let answer = client
    ///     .create_new_business_event(
    ///         models::CreateNewBusinessEvent::from(models::CreateNewBusinessEventRequired {
    ///                 contribution_type: models::ContributionType::Increment,
    ///                 adviser_uuid: "91f7c2d5-4e8b-4a36-b0d9-6c5e1f83a742".into(),
    ///                 advice_type: models::AdviceType::Advised,
    ///                 conducted_by: models::ConductedBy::FaceToFace,
    ///                 source_of_funds: models::SourceOfFunds::Savings,
    ///                 status: models::NewBusinessEventStatus::Accepted,
    ///             })
    ///             .plan_uuid("5b0a9d3e-61c7-4f28-9be4-d07c38a1f652")
    ///             .premium_amount(25000)
    ///             .premium_frequency(models::PremiumFrequency::Monthly)
    ///             .start_date("2026-02-01"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_new_business_event(
        &self,
        body: impl Into<models::CreateNewBusinessEvent>,
    ) -> operations::CreateNewBusinessEvent {
        operations::CreateNewBusinessEvent::new(&self.core, body.into())
    }
}
