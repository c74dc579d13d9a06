// Written by `cargo xtask codegen`; change the API's description instead.
//! The client and how it is set up.

use crate::{models, operations, runtime};

runtime::client! {
    /// A client for Plannr API.
    ///
    /// It is cheap to clone; clones share their connections.
    Client,
    ClientBuilder {
        server: "https://api.plannrcrm.com",
        schemes: &[runtime::Scheme {
            name: "bearer",
            kind: runtime::SchemeKind::Bearer
        }],
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
    /// Opens a client with Seccl and syncs it into Plannr. Depending on the client type, further properties are needed; they are checked before anything is sent. No account header is listed for this operation.
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
    pub fn create_seccl_client(
        &self,
        addon: impl Into<String>,
        body: impl Into<models::CreateSecclClient>,
    ) -> operations::CreateSecclClient {
        operations::CreateSecclClient::new(&self.core, addon.into(), body.into())
    }

    /// Add a plan of one of ten types
    ///
    /// Creates a plan; its type decides which properties it can have. What comes back on success is not documented, so the body is passed on as raw JSON.
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
    pub fn create_new_business_event(
        &self,
        body: impl Into<models::CreateNewBusinessEvent>,
    ) -> operations::CreateNewBusinessEvent {
        operations::CreateNewBusinessEvent::new(&self.core, body.into())
    }
}
