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
        needed: &[("X-PLANNR-ACCOUNT-UUID", "account_uuid", "without_account")],
    }
}

impl ClientBuilder {
    /// The bearer token of the security scheme `bearer`.
    ///
    /// A personal access token, made by its holder in the account settings, or an OAuth 2.0 access token of the authorization code grant.
    #[inline]
    pub fn bearer_token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("bearer", secret);
        self
    }

    /// Where the tokens of the security scheme `bearer` come from. Each is kept until
    /// shortly before it expires; where the server refuses one (401), the next is got and the call made once more.
    #[inline]
    pub fn bearer_token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("bearer", provider);
        self
    }

    /// UUID of the account to act as, for users who have several.
    ///
    /// Sent with every request as the header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// It has to be given, unless [`Self::without_account`] says that it is not sent.
    #[inline]
    pub fn account_uuid(mut self, value: impl Into<String>) -> Self {
        self.settings.header("X-PLANNR-ACCOUNT-UUID", value);
        self
    }

    /// Sends no header `X-PLANNR-ACCOUNT-UUID`, for callers without [`Self::account_uuid`].
    #[inline]
    pub fn without_account(mut self) -> Self {
        self.settings.without_header("X-PLANNR-ACCOUNT-UUID");
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
    #[inline]
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
    ///             .current_value(models::Pence::new(1250000))
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
    #[inline]
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
    ///             .premium_amount(models::Pence::new(25000))
    ///             .premium_frequency(models::PremiumFrequency::Monthly)
    ///             .start_date("2026-02-01"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_new_business_event(
        &self,
        body: impl Into<models::CreateNewBusinessEvent>,
    ) -> operations::CreateNewBusinessEvent {
        operations::CreateNewBusinessEvent::new(&self.core, body.into())
    }

    /// List accounts of clients, employees and others
    ///
    /// Later captures have two further filters whose names are lost: by National Insurance
    /// numbers, and by date of birth with an operator.
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `GET /api/v1/account`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-get-api-v1-account>, captured 2025-06.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_accounts().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_accounts(&self) -> operations::ListAccounts {
        operations::ListAccounts::new(&self.core)
    }

    /// Create an account
    ///
    /// A newer page has a flat body: type, role, names, email, phone, address.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/account`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_account().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_account(&self) -> operations::CreateAccount {
        operations::CreateAccount::new(&self.core)
    }

    /// List the addresses of an account
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/account/{account_uuid}/address`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `account_uuid`: path parameter `account_uuid`: UUID of the account.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_account_addresses("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_account_addresses(
        &self,
        account_uuid: impl Into<String>,
    ) -> operations::ListAccountAddresses {
        operations::ListAccountAddresses::new(&self.core, account_uuid.into())
    }

    /// Add an address to an account
    ///
    /// Sent are `name`, `address_1` to `address_4`, `town_city`, `county`, `postcode`,
    /// `country`, `primary`, the months and years of moving in and out, and
    /// `residential_status`.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/account/{account_uuid}/address`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `account_uuid`: path parameter `account_uuid`: UUID of the account.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_account_address("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_account_address(
        &self,
        account_uuid: impl Into<String>,
    ) -> operations::CreateAccountAddress {
        operations::CreateAccountAddress::new(&self.core, account_uuid.into())
    }

    /// Add a contact detail to an account
    ///
    /// `type` (email or phone_number), `name` and `value` are needed.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/account/{account_uuid}/contact-detail`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `account_uuid`: path parameter `account_uuid`: UUID of the account.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_account_contact_detail("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_account_contact_detail(
        &self,
        account_uuid: impl Into<String>,
    ) -> operations::CreateAccountContactDetail {
        operations::CreateAccountContactDetail::new(&self.core, account_uuid.into())
    }

    /// Change a contact detail of an account
    ///
    /// Sent are `name`, `value` and `primary`.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `PUT /api/v1/account/{account_uuid}/contact-detail/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `account_uuid`: path parameter `account_uuid`: UUID of the account.
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_account_contact_detail("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_account_contact_detail(
        &self,
        account_uuid: impl Into<String>,
        uuid: impl Into<String>,
    ) -> operations::UpdateAccountContactDetail {
        operations::UpdateAccountContactDetail::new(
            &self.core,
            account_uuid.into(),
            uuid.into(),
        )
    }

    /// List the logins of an account
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `GET /api/v1/account/{account_uuid}/login`
    ///
    /// - The published page says otherwise: a second parameter of the path, for which the path has no place — the path decides; the other name is that of a variable of the server
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1accountaccount_uuidlogin>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `account_uuid`: path parameter `account_uuid`: UUID of the account.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_account_logins("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_account_logins(
        &self,
        account_uuid: impl Into<String>,
    ) -> operations::ListAccountLogins {
        operations::ListAccountLogins::new(&self.core, account_uuid.into())
    }

    /// Create a login for an account
    ///
    /// Sent are names, `email`, `expires_at` and the permissions that a login has.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/account/{account_uuid}/login`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `account_uuid`: path parameter `account_uuid`: UUID of the account.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_account_login("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_account_login(
        &self,
        account_uuid: impl Into<String>,
    ) -> operations::CreateAccountLogin {
        operations::CreateAccountLogin::new(&self.core, account_uuid.into())
    }

    /// Let a login expire
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/account/{account_uuid}/login/{login_uuid}/expire`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `account_uuid`: path parameter `account_uuid`: UUID of the account.
    /// - `login_uuid`: path parameter `login_uuid`: UUID of the login.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.expire_login("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn expire_login(
        &self,
        account_uuid: impl Into<String>,
        login_uuid: impl Into<String>,
    ) -> operations::ExpireLogin {
        operations::ExpireLogin::new(&self.core, account_uuid.into(), login_uuid.into())
    }

    /// Make a login the main one of its account
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/account/{account_uuid}/login/{login_uuid}/make-primary`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `account_uuid`: path parameter `account_uuid`: UUID of the account.
    /// - `login_uuid`: path parameter `login_uuid`: UUID of the login.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.make_login_primary("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn make_login_primary(
        &self,
        account_uuid: impl Into<String>,
        login_uuid: impl Into<String>,
    ) -> operations::MakeLoginPrimary {
        operations::MakeLoginPrimary::new(
            &self.core,
            account_uuid.into(),
            login_uuid.into(),
        )
    }

    /// Change what a login may do
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `PUT /api/v1/account/{account_uuid}/login/{uuid}`
    ///
    /// - The published page says otherwise: a second parameter of the path, for which the path has no place — the path decides; the other name is that of a variable of the server
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-put-api-v1-account-parameter-login-parameter>, captured 2025-06.
    ///
    /// Arguments:
    ///
    /// - `account_uuid`: path parameter `account_uuid`: UUID of the account.
    /// - `uuid`: path parameter `uuid`: UUID of the login.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .update_account_login(
    ///         "text",
    ///         "text",
    ///         models::UpdateLogin::from(models::UpdateLoginRequired {
    ///             has_write_permission: true,
    ///             has_delete_permission: "text".into(),
    ///             wealth_enabled: true,
    ///             goals_enabled: true,
    ///             factfind_enabled: true,
    ///             tasks_enabled: true,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_account_login(
        &self,
        account_uuid: impl Into<String>,
        uuid: impl Into<String>,
        body: impl Into<models::UpdateLogin>,
    ) -> operations::UpdateAccountLogin {
        operations::UpdateAccountLogin::new(
            &self.core,
            account_uuid.into(),
            uuid.into(),
            body.into(),
        )
    }

    /// Change an account
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `PUT /api/v1/account/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_account("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_account(&self, uuid: impl Into<String>) -> operations::UpdateAccount {
        operations::UpdateAccount::new(&self.core, uuid.into())
    }

    /// List add-ons
    ///
    /// Sorted by `name`; filters are `filter[uuid]` and `filter[category]`.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/addon`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_addons().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_addons(&self) -> operations::ListAddons {
        operations::ListAddons::new(&self.core)
    }

    /// List subscriptions to add-ons
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `GET /api/v1/addon-subscriptions`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1addonsubscriptions>, captured 2026.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_addon_subscriptions().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_addon_subscriptions(&self) -> operations::ListAddonSubscriptions {
        operations::ListAddonSubscriptions::new(&self.core)
    }

    /// Get a subscription to an add-on
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `GET /api/v1/addon-subscriptions/{addonSubscription_uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-get-api-v1-addon-subscriptions-parameter>, captured 2025-01.
    ///
    /// Arguments:
    ///
    /// - `addon_subscription_uuid`: path parameter `addonSubscription_uuid`: UUID of the subscription.
    ///
    /// Answers:
    ///
    /// - `200`: The subscription.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_addon_subscription("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_addon_subscription(
        &self,
        addon_subscription_uuid: impl Into<String>,
    ) -> operations::GetAddonSubscription {
        operations::GetAddonSubscription::new(&self.core, addon_subscription_uuid.into())
    }

    /// Invite a client to the Be-IQ profiler
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `POST /api/v1/addons/be-iq/profiler/invite`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1addonsbeiqprofilerinvite>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-post-api-v1-addons-be-iq-profiler-invite>, captured 2025.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .invite_to_be_iq_profiler(
    ///         models::InviteToBeIqProfiler::from(models::InviteToBeIqProfilerRequired {
    ///             client_account_uuid: "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             employee_account_uuid: "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn invite_to_be_iq_profiler(
        &self,
        body: impl Into<models::InviteToBeIqProfiler>,
    ) -> operations::InviteToBeIqProfiler {
        operations::InviteToBeIqProfiler::new(&self.core, body.into())
    }

    /// Get one run of an automation
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `GET /api/v1/automation-executions/{id}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-get-api-v1-automation-executions-parameter>, captured 2025-04.
    ///
    /// Arguments:
    ///
    /// - `id`: path parameter `id`: UUID of the run.
    ///
    /// Answers:
    ///
    /// - `200`: The run.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_automation_execution("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_automation_execution(
        &self,
        id: impl Into<String>,
    ) -> operations::GetAutomationExecution {
        operations::GetAutomationExecution::new(&self.core, id.into())
    }

    /// List bank statements
    ///
    /// Filters are `uuid`, `statement_uuids`, `name`, `reference`, `date_from`, `date_to` and
    /// `amount_from` (in pence).
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/bank-statement`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_bank_statements().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_bank_statements(&self) -> operations::ListBankStatements {
        operations::ListBankStatements::new(&self.core)
    }

    /// Create a bank statement
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `POST /api/v1/bank-statement`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1bankstatement>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `201`: The bank statement.
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
    ///     .create_bank_statement(
    ///         models::CreateBankStatement::from(models::CreateBankStatementRequired {
    ///             statement_uuid: "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             date: "2025-06-01".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_bank_statement(
        &self,
        body: impl Into<models::CreateBankStatement>,
    ) -> operations::CreateBankStatement {
        operations::CreateBankStatement::new(&self.core, body.into())
    }

    /// Upload the transactions of a bank statement
    ///
    /// The page prints the answer as one transaction of a statement.
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `POST /api/v1/bank-statement/upload`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1bankstatementupload.md>, captured 2026.
    ///
    /// Answers:
    ///
    /// - `200`: The transaction.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.upload_bank_statement().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload_bank_statement(&self) -> operations::UploadBankStatement {
        operations::UploadBankStatement::new(&self.core)
    }

    /// List bank transactions
    ///
    /// Filters are `uuid`, `statement_uuids`, `bank_statement_uuids`, dates, amounts,
    /// `reference` and `reconciliation`; `statement` can be included.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/bank-transaction`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_bank_transactions().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_bank_transactions(&self) -> operations::ListBankTransactions {
        operations::ListBankTransactions::new(&self.core)
    }

    /// Create a bank transaction
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `POST /api/v1/bank-transaction`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1banktransaction.md>, captured 2026.
    ///
    /// Answers:
    ///
    /// - `201`: The transaction.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_bank_transaction().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_bank_transaction(&self) -> operations::CreateBankTransaction {
        operations::CreateBankTransaction::new(&self.core)
    }

    /// Match bank payments with transactions of statements
    ///
    /// Rank: request typed, answer raw; its page but for the end of an example was read by hand.
    ///
    /// `POST /api/v1/bank-transaction/reconcile`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1banktransactionreconcile>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-post-api-v1-bank-transaction-reconcile>, captured 2025.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .reconcile_bank_transactions(
    ///         models::ReconcileBankTransactions::from(models::ReconcileBankTransactionsRequired {
    ///             bank_transactions: vec!["0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into()],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn reconcile_bank_transactions(
        &self,
        body: impl Into<models::ReconcileBankTransactions>,
    ) -> operations::ReconcileBankTransactions {
        operations::ReconcileBankTransactions::new(&self.core, body.into())
    }

    /// Get a bank transaction
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/bank-transaction/{bankTransaction_uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `bank_transaction_uuid`: path parameter `bankTransaction_uuid`: UUID of the bank transaction.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_bank_transaction("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_bank_transaction(
        &self,
        bank_transaction_uuid: impl Into<String>,
    ) -> operations::GetBankTransaction {
        operations::GetBankTransaction::new(&self.core, bank_transaction_uuid.into())
    }

    /// Do something to many resources at once
    ///
    /// `type` says what, for example `tasks_complete`.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/bulk-actions/execute`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.execute_bulk_action().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn execute_bulk_action(&self) -> operations::ExecuteBulkAction {
        operations::ExecuteBulkAction::new(&self.core)
    }

    /// List cases
    ///
    /// A page of 2026 adds `groups` and `assigned_to` to what can be included.
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `GET /api/v1/cases`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1cases>, captured 2025.
    ///
    /// Answers:
    ///
    /// - `200`: Done.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_cases().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cases(&self) -> operations::ListCases {
        operations::ListCases::new(&self.core)
    }

    /// Create a case
    ///
    /// `name` is needed; `participants` has at least one client; `value` is in pence.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/cases`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_case().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_case(&self) -> operations::CreateCase {
        operations::CreateCase::new(&self.core)
    }

    /// Change a status of cases
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `PUT /api/v1/cases-status/{uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-putapiv1casesstatusuuid>, captured 2025-06.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the status.
    ///
    /// Answers:
    ///
    /// - `200`: The status.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_case_status("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_case_status(
        &self,
        uuid: impl Into<String>,
    ) -> operations::UpdateCaseStatus {
        operations::UpdateCaseStatus::new(&self.core, uuid.into())
    }

    /// Take participants out of a case
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `DELETE /api/v1/cases/{case_uuid}/participants`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-deleteapiv1casescase_uuidparticipants>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `case_uuid`: path parameter `case_uuid`: UUID of the case.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .remove_case_participants(
    ///         "text",
    ///         models::RemoveCaseParticipants::from(models::RemoveCaseParticipantsRequired {
    ///             participants: vec!["0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into()],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_case_participants(
        &self,
        case_uuid: impl Into<String>,
        body: impl Into<models::RemoveCaseParticipants>,
    ) -> operations::RemoveCaseParticipants {
        operations::RemoveCaseParticipants::new(
            &self.core,
            case_uuid.into(),
            body.into(),
        )
    }

    /// Get a case
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `GET /api/v1/cases/{uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-get-api-v1-cases-parameter>, captured 2024-11.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the case.
    ///
    /// Answers:
    ///
    /// - `200`: A case, as its own page prints it.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_case("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_case(&self, uuid: impl Into<String>) -> operations::GetCase {
        operations::GetCase::new(&self.core, uuid.into())
    }

    /// Change a case
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `PUT /api/v1/cases/{uuid}`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-put-api-v1-cases-parameter>, captured 2025-06.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-put-api-v1-cases-parameter>, captured 2025-06.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the case.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_case("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_case(&self, uuid: impl Into<String>) -> operations::UpdateCase {
        operations::UpdateCase::new(&self.core, uuid.into())
    }

    /// Create a charge
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `POST /api/v1/charge`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1charge.md>, captured 2025.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_charge().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_charge(&self) -> operations::CreateCharge {
        operations::CreateCharge::new(&self.core)
    }

    /// Split charges between accounts
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `POST /api/v1/charge-split`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1chargesplit>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1chargesplit.md>, captured 2025.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `201`: The split.
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
    ///     .create_charge_split(
    ///         models::CreateChargeSplit::from(models::CreateChargeSplitRequired {
    ///             splitable_type: models::create_charge_split::SplitableType::Client,
    ///             splitable_uuid: "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             account_uuid: "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             charge_split_schema_uuid: "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             percentage: 1.0,
    ///             transfer_fci: true,
    ///             initial: true,
    ///             ongoing: true,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_charge_split(
        &self,
        body: impl Into<models::CreateChargeSplit>,
    ) -> operations::CreateChargeSplit {
        operations::CreateChargeSplit::new(&self.core, body.into())
    }

    /// Create a schema of splits
    ///
    /// `name` and the percentages are needed, from 0 to 100.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/charge-split-schema`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_charge_split_schema().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_charge_split_schema(&self) -> operations::CreateChargeSplitSchema {
        operations::CreateChargeSplitSchema::new(&self.core)
    }

    /// Change a split of charges
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `PUT /api/v1/charge-split/{chargeSplit_uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-put-api-v1-charge-split-parameter>, captured 2025-04.
    ///
    /// Arguments:
    ///
    /// - `charge_split_uuid`: path parameter `chargeSplit_uuid`: UUID of the split.
    ///
    /// Answers:
    ///
    /// - `200`: Done.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_charge_split("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_charge_split(
        &self,
        charge_split_uuid: impl Into<String>,
    ) -> operations::UpdateChargeSplit {
        operations::UpdateChargeSplit::new(&self.core, charge_split_uuid.into())
    }

    /// Create a circle
    ///
    /// `name`, `account_uuids` (2 to 50) and `group_uuids` are needed.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/circles`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_circle().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_circle(&self) -> operations::CreateCircle {
        operations::CreateCircle::new(&self.core)
    }

    /// List the accounts of a circle
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/circles/{circle_uuid}/accounts`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `circle_uuid`: path parameter `circle_uuid`: UUID of the circle.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_circle_accounts("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_circle_accounts(
        &self,
        circle_uuid: impl Into<String>,
    ) -> operations::ListCircleAccounts {
        operations::ListCircleAccounts::new(&self.core, circle_uuid.into())
    }

    /// Change a circle
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `PUT /api/v1/circles/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_circle("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_circle(&self, uuid: impl Into<String>) -> operations::UpdateCircle {
        operations::UpdateCircle::new(&self.core, uuid.into())
    }

    /// List clients
    ///
    /// Filters are among others `filter[uuid]`, `filter[name]`, `filter[email]`,
    /// `filter[is_prospect]`, `filter[status]` and `filter[custom_field:NAME]`; `per_page`
    /// goes to 500.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/client`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_clients().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_clients(&self) -> operations::ListClients {
        operations::ListClients::new(&self.core)
    }

    /// Create a client
    ///
    /// The route of accounts takes its place.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/client`
    ///
    /// - **Deprecated.**
    /// - Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_client().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the API says that it should no longer be used"]
    #[inline]
    pub fn create_client(&self) -> operations::CreateClient {
        operations::CreateClient::new(&self.core)
    }

    /// List the cases of a client
    ///
    /// A page of August 2025 adds `groups` and `assigned_to` to what can be included, and
    /// filters by group and date.
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `GET /api/v1/client/{client_uuid}/cases`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-get-api-v1-client-parameter-cases>, captured 2025-01.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    ///
    /// Answers:
    ///
    /// - `200`: Done.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_client_cases("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_client_cases(
        &self,
        client_uuid: impl Into<String>,
    ) -> operations::ListClientCases {
        operations::ListClientCases::new(&self.core, client_uuid.into())
    }

    /// List the charges of a client
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/client/{client_uuid}/charges`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_client_charges("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_client_charges(
        &self,
        client_uuid: impl Into<String>,
    ) -> operations::ListClientCharges {
        operations::ListClientCharges::new(&self.core, client_uuid.into())
    }

    /// Change a dependant of a client
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `PUT /api/v1/client/{client_uuid}/dependant/{uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-put-api-v1-client-parameter-dependant-parameter>, captured 2025-02.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    /// - `uuid`: path parameter `uuid`: UUID of the dependant.
    ///
    /// Answers:
    ///
    /// - `200`: Done.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_client_dependant("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_client_dependant(
        &self,
        client_uuid: impl Into<String>,
        uuid: impl Into<String>,
    ) -> operations::UpdateClientDependant {
        operations::UpdateClientDependant::new(
            &self.core,
            client_uuid.into(),
            uuid.into(),
        )
    }

    /// List the emails of a client
    ///
    /// `firm`, `mailbox`, `participants` and `attachments` can be included.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/client/{client_uuid}/emails`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_client_emails("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_client_emails(
        &self,
        client_uuid: impl Into<String>,
    ) -> operations::ListClientEmails {
        operations::ListClientEmails::new(&self.core, client_uuid.into())
    }

    /// List the employments of a client
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/client/{client_uuid}/employment`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_client_employments("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_client_employments(
        &self,
        client_uuid: impl Into<String>,
    ) -> operations::ListClientEmployments {
        operations::ListClientEmployments::new(&self.core, client_uuid.into())
    }

    /// Get an employment of a client
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/client/{client_uuid}/employment/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_client_employment("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_client_employment(
        &self,
        client_uuid: impl Into<String>,
        uuid: impl Into<String>,
    ) -> operations::GetClientEmployment {
        operations::GetClientEmployment::new(&self.core, client_uuid.into(), uuid.into())
    }

    /// Create or change an expenditure of a client
    ///
    /// `amount` is needed, in pence.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/client/{client_uuid}/expenditure/{lifeStage_uuid}/{lifeStageField_uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    /// - `life_stage_uuid`: path parameter `lifeStage_uuid`: UUID of the life stage.
    /// - `life_stage_field_uuid`: path parameter `lifeStageField_uuid`: UUID of the life stage field.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.set_client_expenditure("text", "text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_client_expenditure(
        &self,
        client_uuid: impl Into<String>,
        life_stage_uuid: impl Into<String>,
        life_stage_field_uuid: impl Into<String>,
    ) -> operations::SetClientExpenditure {
        operations::SetClientExpenditure::new(
            &self.core,
            client_uuid.into(),
            life_stage_uuid.into(),
            life_stage_field_uuid.into(),
        )
    }

    /// Get an income of a client
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/client/{client_uuid}/income/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_client_income("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_client_income(
        &self,
        client_uuid: impl Into<String>,
        uuid: impl Into<String>,
    ) -> operations::GetClientIncome {
        operations::GetClientIncome::new(&self.core, client_uuid.into(), uuid.into())
    }

    /// Link a client with another
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `POST /api/v1/client/{client_uuid}/linked-clients`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1clientclient_uuidlinkedclients>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1clientclient_uuidlinkedclients>, captured 2025.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `201`: The linked client.
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
    ///     .create_linked_client(
    ///         "text",
    ///         models::CreateLinkedClient::from(models::CreateLinkedClientRequired {
    ///             account_uuid: "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             relationship: "text".into(),
    ///             inverse_relationship: "text".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_linked_client(
        &self,
        client_uuid: impl Into<String>,
        body: impl Into<models::CreateLinkedClient>,
    ) -> operations::CreateLinkedClient {
        operations::CreateLinkedClient::new(&self.core, client_uuid.into(), body.into())
    }

    /// Change how two clients are related
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `PUT /api/v1/client/{client_uuid}/linked-clients/{uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-putapiv1clientclient_uuidlinkedclientsuuid>, captured 2025.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    /// - `uuid`: path parameter `uuid`: UUID of the linked client.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `200`: The linked client.
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
    ///     .update_linked_client(
    ///         "text",
    ///         "text",
    ///         models::UpdateLinkedClient::from(models::UpdateLinkedClientRequired {
    ///             relationship: "text".into(),
    ///             inverse_relationship: "text".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_linked_client(
        &self,
        client_uuid: impl Into<String>,
        uuid: impl Into<String>,
        body: impl Into<models::UpdateLinkedClient>,
    ) -> operations::UpdateLinkedClient {
        operations::UpdateLinkedClient::new(
            &self.core,
            client_uuid.into(),
            uuid.into(),
            body.into(),
        )
    }

    /// List the new business events of a client
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/client/{client_uuid}/new-business-events`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_client_new_business_events("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_client_new_business_events(
        &self,
        client_uuid: impl Into<String>,
    ) -> operations::ListClientNewBusinessEvents {
        operations::ListClientNewBusinessEvents::new(&self.core, client_uuid.into())
    }

    /// Add, take away or replace the owners of a shared client
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `POST /api/v1/client/{client_uuid}/owners`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1clientclient_uuidowners>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .set_client_owners(
    ///         "text",
    ///         models::SetClientOwners::from(models::SetClientOwnersRequired {
    ///             mode: models::set_client_owners::Mode::Attach,
    ///             owners: vec!["0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into()],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_client_owners(
        &self,
        client_uuid: impl Into<String>,
        body: impl Into<models::SetClientOwners>,
    ) -> operations::SetClientOwners {
        operations::SetClientOwners::new(&self.core, client_uuid.into(), body.into())
    }

    /// List the staff members of a client
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/client/{client_uuid}/staff-members`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_staff_members("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_staff_members(
        &self,
        client_uuid: impl Into<String>,
    ) -> operations::ListStaffMembers {
        operations::ListStaffMembers::new(&self.core, client_uuid.into())
    }

    /// Add a staff member to a client that is a business
    ///
    /// Rank: request typed, answer raw; its page but for the end of an example was read by hand.
    ///
    /// `POST /api/v1/client/{client_uuid}/staff-members`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1clientclient_uuidstaffmembers>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `client_uuid`: path parameter `client_uuid`: UUID of the client.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .create_staff_member(
    ///         "text",
    ///         models::CreateStaffMember::from(models::CreateStaffMemberRequired {
    ///             account_uuid: "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             hired_at: "2025-06-01".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_staff_member(
        &self,
        client_uuid: impl Into<String>,
        body: impl Into<models::CreateStaffMember>,
    ) -> operations::CreateStaffMember {
        operations::CreateStaffMember::new(&self.core, client_uuid.into(), body.into())
    }

    /// Get a client
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/client/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_client("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_client(&self, uuid: impl Into<String>) -> operations::GetClient {
        operations::GetClient::new(&self.core, uuid.into())
    }

    /// Start a conversation
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `POST /api/v1/conversation`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1conversation>, captured 2025.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `200`: The conversation.
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
    ///     .create_conversation(
    ///         models::CreateConversation::from(models::CreateConversationRequired {
    ///             name: "text".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_conversation(
        &self,
        body: impl Into<models::CreateConversation>,
    ) -> operations::CreateConversation {
        operations::CreateConversation::new(&self.core, body.into())
    }

    /// Make a participant an administrator of a conversation
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `POST /api/v1/conversation/{conversation_uuid}/admin`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1conversationconversation_uuidadmin>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `conversation_uuid`: path parameter `conversation_uuid`: UUID of the conversation.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .add_conversation_admin(
    ///         "text",
    ///         models::AddConversationAdmin::from(models::AddConversationAdminRequired {
    ///             participant: "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_conversation_admin(
        &self,
        conversation_uuid: impl Into<String>,
        body: impl Into<models::AddConversationAdmin>,
    ) -> operations::AddConversationAdmin {
        operations::AddConversationAdmin::new(
            &self.core,
            conversation_uuid.into(),
            body.into(),
        )
    }

    /// List whom a message of a conversation can mention
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `POST /api/v1/conversation/{conversation_uuid}/mentions`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1conversationconversation_uuidmentions>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `conversation_uuid`: path parameter `conversation_uuid`: UUID of the conversation.
    ///
    /// Answers:
    ///
    /// - `200`: Whom a message can mention.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_conversation_mentions("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_conversation_mentions(
        &self,
        conversation_uuid: impl Into<String>,
    ) -> operations::ListConversationMentions {
        operations::ListConversationMentions::new(&self.core, conversation_uuid.into())
    }

    /// Write a message with files
    ///
    /// The page shows JSON, though its text speaks of a form with files.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/conversation/{conversation_uuid}/messages/inline`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `conversation_uuid`: path parameter `conversation_uuid`: UUID of the conversation.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_message("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_message(
        &self,
        conversation_uuid: impl Into<String>,
    ) -> operations::CreateMessage {
        operations::CreateMessage::new(&self.core, conversation_uuid.into())
    }

    /// Add participants to a conversation
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `POST /api/v1/conversation/{conversation_uuid}/participants`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1conversationconversation_uuidparticipants>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `conversation_uuid`: path parameter `conversation_uuid`: UUID of the conversation.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .add_conversation_participants(
    ///         "text",
    ///         models::AddConversationParticipants::from(models::AddConversationParticipantsRequired {
    ///             participants: vec!["0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into()],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_conversation_participants(
        &self,
        conversation_uuid: impl Into<String>,
        body: impl Into<models::AddConversationParticipants>,
    ) -> operations::AddConversationParticipants {
        operations::AddConversationParticipants::new(
            &self.core,
            conversation_uuid.into(),
            body.into(),
        )
    }

    /// Pin a conversation, or take the pin off
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `POST /api/v1/conversation/{conversation_uuid}/pin`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1conversationconversation_uuidpin>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `conversation_uuid`: path parameter `conversation_uuid`: UUID of the conversation.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .pin_conversation(
    ///         "text",
    ///         models::PinConversation::from(models::PinConversationRequired {
    ///             pin: true,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pin_conversation(
        &self,
        conversation_uuid: impl Into<String>,
        body: impl Into<models::PinConversation>,
    ) -> operations::PinConversation {
        operations::PinConversation::new(
            &self.core,
            conversation_uuid.into(),
            body.into(),
        )
    }

    /// Create a structure of folders that new clients or cases get
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/custom-default-folder`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_default_folder().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_default_folder(&self) -> operations::CreateDefaultFolder {
        operations::CreateDefaultFolder::new(&self.core)
    }

    /// Create a custom field
    ///
    /// `type`, `name`, `is_required` and `model_type` are needed.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/custom-field`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_custom_field().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_custom_field(&self) -> operations::CreateCustomField {
        operations::CreateCustomField::new(&self.core)
    }

    /// Create a document from a template
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/document`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_document().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_document(&self) -> operations::CreateDocument {
        operations::CreateDocument::new(&self.core)
    }

    /// List employees
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `GET /api/v1/employee`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-get-api-v1-employee>, captured 2025.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_employees().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_employees(&self) -> operations::ListEmployees {
        operations::ListEmployees::new(&self.core)
    }

    /// Calculate how an expected income is split
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `POST /api/v1/expectation/calculate`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1expectationcalculate>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-post-api-v1-expectation-calculate>, captured 2025-05.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .calculate_expectation(
    ///         models::CalculateExpectation::from(models::CalculateExpectationRequired {
    ///             chargeable_type: models::create_charge::ChargeableType::Client,
    ///             chargeable_uuid: "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             amount: models::Pence::new(1),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn calculate_expectation(
        &self,
        body: impl Into<models::CalculateExpectation>,
    ) -> operations::CalculateExpectation {
        operations::CalculateExpectation::new(&self.core, body.into())
    }

    /// Ask a client or a circle for a fact-find
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/fact-find/request`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.request_fact_find().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn request_fact_find(&self) -> operations::RequestFactFind {
        operations::RequestFactFind::new(&self.core)
    }

    /// Put uploaded files where they belong
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/file`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.assign_files().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn assign_files(&self) -> operations::AssignFiles {
        operations::AssignFiles::new(&self.core)
    }

    /// Upload a file
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `POST /api/v1/file/direct-upload`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-post-api-v1-file-direct-upload>, captured 2025-06.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use plannr::operations;
    ///
    /// let answer = client
    ///     .upload_file(
    ///         operations::UploadFileForm::from(operations::UploadFileFormRequired {
    ///             name: "text".into(),
    ///             file: plannr::Upload::new("bytes"),
    ///             folder_uuid: "text".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload_file(
        &self,
        body: impl Into<operations::UploadFileForm>,
    ) -> operations::UploadFile {
        operations::UploadFile::new(&self.core, body.into())
    }

    /// Change the settings of a firm
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/firm/{firm_uuid}/settings`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `firm_uuid`: path parameter `firm_uuid`: UUID of the firm.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_firm_settings("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_firm_settings(
        &self,
        firm_uuid: impl Into<String>,
    ) -> operations::UpdateFirmSettings {
        operations::UpdateFirmSettings::new(&self.core, firm_uuid.into())
    }

    /// Change a firm
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `PUT /api/v1/firm/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_firm("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_firm(&self, uuid: impl Into<String>) -> operations::UpdateFirm {
        operations::UpdateFirm::new(&self.core, uuid.into())
    }

    /// Create a folder
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/folder`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_folder().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_folder(&self) -> operations::CreateFolder {
        operations::CreateFolder::new(&self.core)
    }

    /// List forms
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/form`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_forms().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_forms(&self) -> operations::ListForms {
        operations::ListForms::new(&self.core)
    }

    /// Create a form
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/form`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_form().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_form(&self) -> operations::CreateForm {
        operations::CreateForm::new(&self.core)
    }

    /// List what was submitted by a form
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/form/{form_uuid}/submission`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `form_uuid`: path parameter `form_uuid`: UUID of the form.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_form_submissions("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_form_submissions(
        &self,
        form_uuid: impl Into<String>,
    ) -> operations::ListFormSubmissions {
        operations::ListFormSubmissions::new(&self.core, form_uuid.into())
    }

    /// Submit a form
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/form/{form_uuid}/submission`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `form_uuid`: path parameter `form_uuid`: UUID of the form.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_form_submission("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_form_submission(
        &self,
        form_uuid: impl Into<String>,
    ) -> operations::CreateFormSubmission {
        operations::CreateFormSubmission::new(&self.core, form_uuid.into())
    }

    /// List groups
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `GET /api/v1/group`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-get-api-v1-group>, captured 2025-04.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_groups().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_groups(&self) -> operations::ListGroups {
        operations::ListGroups::new(&self.core)
    }

    /// Create a group
    ///
    /// Rank: typed; its page but for the end of an example was read by hand.
    ///
    /// `POST /api/v1/group`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1group>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `200`: The group.
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
    ///     .create_group(
    ///         models::CreateGroup::from(models::CreateGroupRequired {
    ///             name: "text".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_group(
        &self,
        body: impl Into<models::CreateGroup>,
    ) -> operations::CreateGroup {
        operations::CreateGroup::new(&self.core, body.into())
    }

    /// Take participants out of a group
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `DELETE /api/v1/group/{group_uuid}/participants`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-deleteapiv1groupgroup_uuidparticipants>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `group_uuid`: path parameter `group_uuid`: UUID of the group.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .remove_group_participants(
    ///         "text",
    ///         models::RemoveGroupParticipants::from(models::RemoveGroupParticipantsRequired {
    ///             participants: vec!["0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into()],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_group_participants(
        &self,
        group_uuid: impl Into<String>,
        body: impl Into<models::RemoveGroupParticipants>,
    ) -> operations::RemoveGroupParticipants {
        operations::RemoveGroupParticipants::new(
            &self.core,
            group_uuid.into(),
            body.into(),
        )
    }

    /// Change a group
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `PUT /api/v1/group/{uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-put-api-v1-group-parameter>, captured 2025-04.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the group.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `200`: The group.
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
    ///     .update_group(
    ///         "text",
    ///         models::UpdateGroup::from(models::UpdateGroupRequired {
    ///             name: "text".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_group(
        &self,
        uuid: impl Into<String>,
        body: impl Into<models::UpdateGroup>,
    ) -> operations::UpdateGroup {
        operations::UpdateGroup::new(&self.core, uuid.into(), body.into())
    }

    /// Store an illustration
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/illustration`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_illustration().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_illustration(&self) -> operations::CreateIllustration {
        operations::CreateIllustration::new(&self.core)
    }

    /// Create an introducer
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/introducer`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_introducer().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_introducer(&self) -> operations::CreateIntroducer {
        operations::CreateIntroducer::new(&self.core)
    }

    /// Create letters of authority for plans of a client
    ///
    /// There is one letter for each provider.
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `POST /api/v1/loa`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1loa>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `200`: The letters that were created.
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
    ///     .create_letters_of_authority(
    ///         models::CreateLettersOfAuthority::from(models::CreateLettersOfAuthorityRequired {
    ///             client_uuid: "text".into(),
    ///             plan_uuids: vec!["text".into()],
    ///             document_template_uuid: "text".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_letters_of_authority(
        &self,
        body: impl Into<models::CreateLettersOfAuthority>,
    ) -> operations::CreateLettersOfAuthority {
        operations::CreateLettersOfAuthority::new(&self.core, body.into())
    }

    /// List your logins, each with its account
    ///
    /// Where to find the account to act as: the `uuid` of the `account` of a login is what
    /// the account header takes.
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `GET /api/v1/logins`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1logins>, captured 2025.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-get-api-v1-logins>, captured 2024-10.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_logins().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_logins(&self) -> operations::ListLogins {
        operations::ListLogins::new(&self.core)
    }

    /// List lookups
    ///
    /// Rank: typed; its page but for the end of an example was read by hand.
    ///
    /// `GET /api/v1/lookups`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1lookups>, captured 2025-06.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_lookups().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_lookups(&self) -> operations::ListLookups {
        operations::ListLookups::new(&self.core)
    }

    /// Who the token belongs to
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `GET /api/v1/me`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1me>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1me>, captured 2025-12.
    ///
    /// Answers:
    ///
    /// - `200`: The user whom the token belongs to.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_me().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_me(&self) -> operations::GetMe {
        operations::GetMe::new(&self.core)
    }

    /// Confirm the setup of one-time passwords
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `POST /api/v1/me/otp/confirm`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-post-api-v1-me-otp-confirm>, captured 2025-01.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `200`: Done.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use plannr::models;
    ///
    /// let answer = client.confirm_otp(models::ConfirmOtp::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn confirm_otp(
        &self,
        body: impl Into<models::ConfirmOtp>,
    ) -> operations::ConfirmOtp {
        operations::ConfirmOtp::new(&self.core, body.into())
    }

    /// Choose the second factor of logging in
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `POST /api/v1/me/otp/settings`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-post-api-v1-me-otp-settings>, captured 2025-01.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `422`: The request was refused.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use plannr::models;
    ///
    /// let answer = client
    ///     .update_otp_settings(
    ///         models::UpdateOtpSettings::from(models::UpdateOtpSettingsRequired {
    ///             two_factor_type: models::update_otp_settings::TwoFactorType::Otp,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_otp_settings(
        &self,
        body: impl Into<models::UpdateOtpSettings>,
    ) -> operations::UpdateOtpSettings {
        operations::UpdateOtpSettings::new(&self.core, body.into())
    }

    /// Set up one-time passwords by text message
    ///
    /// Called twice: first with the phone number, then with the code that came by text
    /// message.
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `POST /api/v1/me/sms/setup`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-post-api-v1-me-sms-setup>, captured 2025-01.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `200`: Done.
    /// - `401`: The token is missing or not valid.
    /// - `422`: The request was refused. Whatever comes, as it came.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use plannr::models;
    ///
    /// let answer = client
    ///     .set_up_sms(
    ///         models::SetUpSms::from(models::SetUpSmsRequired {
    ///             two_factor_mobile: "text".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_up_sms(&self, body: impl Into<models::SetUpSms>) -> operations::SetUpSms {
        operations::SetUpSms::new(&self.core, body.into())
    }

    /// Change a new business event
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `PUT /api/v1/new-business-event/{newBusinessEvent_uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `new_business_event_uuid`: path parameter `newBusinessEvent_uuid`: UUID of the new business event.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_new_business_event("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_new_business_event(
        &self,
        new_business_event_uuid: impl Into<String>,
    ) -> operations::UpdateNewBusinessEvent {
        operations::UpdateNewBusinessEvent::new(
            &self.core,
            new_business_event_uuid.into(),
        )
    }

    /// List the notes on something
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/note/{notableType}/{notableUuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `notable_type`: path parameter `notableType`: What has the notes: account, board_task, case, conversation or illustration.
    /// - `notable_uuid`: path parameter `notableUuid`: UUID of what has the notes.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_notes("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_notes(
        &self,
        notable_type: impl Into<String>,
        notable_uuid: impl Into<String>,
    ) -> operations::ListNotes {
        operations::ListNotes::new(&self.core, notable_type.into(), notable_uuid.into())
    }

    /// List connections to providers
    ///
    /// These are Plannr's connections to others, not the logins of this API.
    ///
    /// Rank: typed; its page but for the end of an example was read by hand.
    ///
    /// `GET /api/v1/oauth/connections`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1oauthconnections>, captured 2026-06.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_oauth_connections().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_oauth_connections(&self) -> operations::ListOauthConnections {
        operations::ListOauthConnections::new(&self.core)
    }

    /// Create a personal access token
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `POST /api/v1/personal-access-tokens`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1personalaccesstokens>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1personalaccesstokens>, captured 2025.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .create_personal_access_token(
    ///         models::CreatePersonalAccessToken::from(models::CreatePersonalAccessTokenRequired {
    ///             name: "text".into(),
    ///             password: "secret".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_personal_access_token(
        &self,
        body: impl Into<models::CreatePersonalAccessToken>,
    ) -> operations::CreatePersonalAccessToken {
        operations::CreatePersonalAccessToken::new(&self.core, body.into())
    }

    /// List the charges of a plan
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/plans/{plan_uuid}/charges`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_plan_charges("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_plan_charges(
        &self,
        plan_uuid: impl Into<String>,
    ) -> operations::ListPlanCharges {
        operations::ListPlanCharges::new(&self.core, plan_uuid.into())
    }

    /// List the claims on a plan
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `GET /api/v1/plans/{plan_uuid}/claim`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1plansplan_uuidclaim>, captured undated.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_claims("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_claims(&self, plan_uuid: impl Into<String>) -> operations::ListClaims {
        operations::ListClaims::new(&self.core, plan_uuid.into())
    }

    /// Record a claim on a plan
    ///
    /// Rank: request typed, answer raw; its page but for the end of an example was read by hand.
    ///
    /// `POST /api/v1/plans/{plan_uuid}/claim`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1plansplan_uuidclaim>, captured 2026-06.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-post-api-v1-plans-parameter-claim>, captured 2025-04.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `201`: Done. Whatever comes, as it came. The published page says otherwise: an object with the `message` of the failure 409 — a success does not answer with the text of a failure, so what comes is kept as it is
    /// - `401`: The token is missing or not valid.
    /// - `409`: The plan is being deleted.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use plannr::models;
    ///
    /// let answer = client
    ///     .create_claim(
    ///         "text",
    ///         models::CreateClaim::from(models::CreateClaimRequired {
    ///             claim_amount: models::Pence::new(1),
    ///             claim_start_date: "2025-06-01".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_claim(
        &self,
        plan_uuid: impl Into<String>,
        body: impl Into<models::CreateClaim>,
    ) -> operations::CreateClaim {
        operations::CreateClaim::new(&self.core, plan_uuid.into(), body.into())
    }

    /// Get a claim on a plan
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/plans/{plan_uuid}/claim/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_claim("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_claim(
        &self,
        plan_uuid: impl Into<String>,
        uuid: impl Into<String>,
    ) -> operations::GetClaim {
        operations::GetClaim::new(&self.core, plan_uuid.into(), uuid.into())
    }

    /// Change a claim on a plan
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `PUT /api/v1/plans/{plan_uuid}/claim/{uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-putapiv1plansplan_uuidclaimuuid>, captured 2026-06.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `uuid`: path parameter `uuid`: UUID of the claim.
    ///
    /// Answers:
    ///
    /// - `200`: Done. Whatever comes, as it came. The published page says otherwise: an object with the `message` of the failure 409 — a success does not answer with the text of a failure, so what comes is kept as it is
    /// - `401`: The token is missing or not valid.
    /// - `409`: The plan is being deleted.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_claim("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_claim(
        &self,
        plan_uuid: impl Into<String>,
        uuid: impl Into<String>,
    ) -> operations::UpdateClaim {
        operations::UpdateClaim::new(&self.core, plan_uuid.into(), uuid.into())
    }

    /// Add a cover to a plan
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/plans/{plan_uuid}/cover`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_cover("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_cover(&self, plan_uuid: impl Into<String>) -> operations::CreateCover {
        operations::CreateCover::new(&self.core, plan_uuid.into())
    }

    /// Change a cover of a plan
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `PUT /api/v1/plans/{plan_uuid}/cover/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_cover("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_cover(
        &self,
        plan_uuid: impl Into<String>,
        uuid: impl Into<String>,
    ) -> operations::UpdateCover {
        operations::UpdateCover::new(&self.core, plan_uuid.into(), uuid.into())
    }

    /// Add a member to a group scheme
    ///
    /// `account_uuid` and `status` are needed; the salary is in pence.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/plans/{plan_uuid}/group-scheme-members`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_group_scheme_member("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_group_scheme_member(
        &self,
        plan_uuid: impl Into<String>,
    ) -> operations::CreateGroupSchemeMember {
        operations::CreateGroupSchemeMember::new(&self.core, plan_uuid.into())
    }

    /// List the holdings of a sub account
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `GET /api/v1/plans/{plan_uuid}/holdings/{subAccount}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1plansplan_uuidholdingssubaccount>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `sub_account`: path parameter `subAccount`: UUID of the sub account.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_holdings("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_holdings(
        &self,
        plan_uuid: impl Into<String>,
        sub_account: impl Into<String>,
    ) -> operations::ListHoldings {
        operations::ListHoldings::new(&self.core, plan_uuid.into(), sub_account.into())
    }

    /// List the new business events of a plan
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/plans/{plan_uuid}/new-business-events`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_plan_new_business_events("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_plan_new_business_events(
        &self,
        plan_uuid: impl Into<String>,
    ) -> operations::ListPlanNewBusinessEvents {
        operations::ListPlanNewBusinessEvents::new(&self.core, plan_uuid.into())
    }

    /// List what the feeds of providers logged for a plan
    ///
    /// The page prints one entry where a list is meant.
    ///
    /// Rank: typed; its page but for the end of an example was read by hand.
    ///
    /// `GET /api/v1/plans/{plan_uuid}/provider-feed-logs`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1plansplan_uuidproviderfeedlogs>, captured 2025.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    ///
    /// Answers:
    ///
    /// - `200`: The entry.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_provider_feed_logs("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_provider_feed_logs(
        &self,
        plan_uuid: impl Into<String>,
    ) -> operations::ListProviderFeedLogs {
        operations::ListProviderFeedLogs::new(&self.core, plan_uuid.into())
    }

    /// List valuations in the form of a graph
    ///
    /// A page of December 2025 prints a JSON body beside the query, and a limit whose bounds
    /// contradict each other.
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `GET /api/v1/plans/{plan_uuid}/reporting/valuations/{subAccount}`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1plansplan_uuidreportingvaluationssubaccount>, captured 2025-12.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1plansplan_uuidreportingvaluationssubaccount>, captured 2025-06.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `sub_account`: path parameter `subAccount`: UUID of the sub account.
    ///
    /// Answers:
    ///
    /// - `200`: A point of a graph.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_valuations_for_graph("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_valuations_for_graph(
        &self,
        plan_uuid: impl Into<String>,
        sub_account: impl Into<String>,
    ) -> operations::ListValuationsForGraph {
        operations::ListValuationsForGraph::new(
            &self.core,
            plan_uuid.into(),
            sub_account.into(),
        )
    }

    /// List the sub accounts of a plan
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `GET /api/v1/plans/{plan_uuid}/sub-accounts`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-get-api-v1-plans-parameter-sub-accounts>, captured 2025-04.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_sub_accounts("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_sub_accounts(
        &self,
        plan_uuid: impl Into<String>,
    ) -> operations::ListSubAccounts {
        operations::ListSubAccounts::new(&self.core, plan_uuid.into())
    }

    /// Add a sub account to a plan
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `POST /api/v1/plans/{plan_uuid}/sub-accounts`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1plansplan_uuidsubaccounts>, captured 2026-04.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1plansplan_uuidsubaccounts>, captured 2026-04.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    ///
    /// Answers:
    ///
    /// - `200`: Done.
    /// - `401`: The token is missing or not valid.
    /// - `409`: The plan is being deleted.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_sub_account("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_sub_account(
        &self,
        plan_uuid: impl Into<String>,
    ) -> operations::CreateSubAccount {
        operations::CreateSubAccount::new(&self.core, plan_uuid.into())
    }

    /// Record a contribution to a sub account
    ///
    /// The routes of transactions take its place.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/plans/{plan_uuid}/sub-accounts/{subAccount_uuid}/contributions`
    ///
    /// - **Deprecated.**
    /// - Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `sub_account_uuid`: path parameter `subAccount_uuid`: UUID of the sub account.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_contribution("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the API says that it should no longer be used"]
    #[inline]
    pub fn create_contribution(
        &self,
        plan_uuid: impl Into<String>,
        sub_account_uuid: impl Into<String>,
    ) -> operations::CreateContribution {
        operations::CreateContribution::new(
            &self.core,
            plan_uuid.into(),
            sub_account_uuid.into(),
        )
    }

    /// Add a holding to a sub account
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `POST /api/v1/plans/{plan_uuid}/sub-accounts/{subAccount_uuid}/holdings`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-post-api-v1-plans-parameter-sub-accounts-parameter-holdings>, captured 2025.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `sub_account_uuid`: path parameter `subAccount_uuid`: UUID of the sub account.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .create_holding(
    ///         "text",
    ///         "text",
    ///         models::CreateHolding::from(models::CreateHoldingRequired {
    ///             fund_name: "text".into(),
    ///             units: 1.0,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_holding(
        &self,
        plan_uuid: impl Into<String>,
        sub_account_uuid: impl Into<String>,
        body: impl Into<models::CreateHolding>,
    ) -> operations::CreateHolding {
        operations::CreateHolding::new(
            &self.core,
            plan_uuid.into(),
            sub_account_uuid.into(),
            body.into(),
        )
    }

    /// Get a holding
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `GET /api/v1/plans/{plan_uuid}/sub-accounts/{subAccount_uuid}/holdings/{uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1plansplan_uuidsubaccountssubaccount_uuidholdingsuuid>, captured 2025-09.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `sub_account_uuid`: path parameter `subAccount_uuid`: UUID of the sub account.
    /// - `uuid`: path parameter `uuid`: UUID of the holding.
    ///
    /// Answers:
    ///
    /// - `200`: A holding, as its own page prints it.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_holding("text", "text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_holding(
        &self,
        plan_uuid: impl Into<String>,
        sub_account_uuid: impl Into<String>,
        uuid: impl Into<String>,
    ) -> operations::GetHolding {
        operations::GetHolding::new(
            &self.core,
            plan_uuid.into(),
            sub_account_uuid.into(),
            uuid.into(),
        )
    }

    /// Change a holding
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `PUT /api/v1/plans/{plan_uuid}/sub-accounts/{subAccount_uuid}/holdings/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `sub_account_uuid`: path parameter `subAccount_uuid`: UUID of the sub account.
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_holding("text", "text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_holding(
        &self,
        plan_uuid: impl Into<String>,
        sub_account_uuid: impl Into<String>,
        uuid: impl Into<String>,
    ) -> operations::UpdateHolding {
        operations::UpdateHolding::new(
            &self.core,
            plan_uuid.into(),
            sub_account_uuid.into(),
            uuid.into(),
        )
    }

    /// Replace the holdings of a sub account
    ///
    /// Holdings that are not sent become inactive.
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `POST /api/v1/plans/{plan_uuid}/sub-accounts/{subAccount_uuid}/sync-holdings`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1plansplan_uuidsubaccountssubaccount_uuidsyncholdings>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `sub_account_uuid`: path parameter `subAccount_uuid`: UUID of the sub account.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .sync_holdings(
    ///         "text",
    ///         "text",
    ///         models::SyncHoldings::from(models::SyncHoldingsRequired {
    ///             holdings: vec![
    ///                 models::SyncHolding::from(models::SyncHoldingRequired {
    ///                     fund_name: "text".into(),
    ///                     units: 1.0,
    ///                 }),
    ///             ],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sync_holdings(
        &self,
        plan_uuid: impl Into<String>,
        sub_account_uuid: impl Into<String>,
        body: impl Into<models::SyncHoldings>,
    ) -> operations::SyncHoldings {
        operations::SyncHoldings::new(
            &self.core,
            plan_uuid.into(),
            sub_account_uuid.into(),
            body.into(),
        )
    }

    /// Add a valuation to a sub account
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `POST /api/v1/plans/{plan_uuid}/sub-accounts/{subAccount_uuid}/valuations`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1plansplan_uuidsubaccountssubaccount_uuidvaluations>, captured 2025-07.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `sub_account_uuid`: path parameter `subAccount_uuid`: UUID of the sub account.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .create_valuation(
    ///         "text",
    ///         "text",
    ///         models::CreateValuation::from(models::CreateValuationRequired {
    ///             valued_at: "text".into(),
    ///             value: models::Pence::new(1),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_valuation(
        &self,
        plan_uuid: impl Into<String>,
        sub_account_uuid: impl Into<String>,
        body: impl Into<models::CreateValuation>,
    ) -> operations::CreateValuation {
        operations::CreateValuation::new(
            &self.core,
            plan_uuid.into(),
            sub_account_uuid.into(),
            body.into(),
        )
    }

    /// Get a sub account
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `GET /api/v1/plans/{plan_uuid}/sub-accounts/{uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-get-api-v1-plans-parameter-sub-accounts-parameter>, captured 2025-04.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `uuid`: path parameter `uuid`: UUID of the sub account.
    ///
    /// Answers:
    ///
    /// - `200`: The sub account.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_sub_account("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_sub_account(
        &self,
        plan_uuid: impl Into<String>,
        uuid: impl Into<String>,
    ) -> operations::GetSubAccount {
        operations::GetSubAccount::new(&self.core, plan_uuid.into(), uuid.into())
    }

    /// Change a sub account
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `PUT /api/v1/plans/{plan_uuid}/sub-accounts/{uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-putapiv1plansplan_uuidsubaccountsuuid>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `uuid`: path parameter `uuid`: UUID of the sub account.
    ///
    /// Answers:
    ///
    /// - `200`: Done. Whatever comes, as it came. The published page says otherwise: an object with the `message` of the failure 409 — a success does not answer with the text of a failure, so what comes is kept as it is
    /// - `401`: The token is missing or not valid.
    /// - `409`: The plan is being deleted.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_sub_account("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_sub_account(
        &self,
        plan_uuid: impl Into<String>,
        uuid: impl Into<String>,
    ) -> operations::UpdateSubAccount {
        operations::UpdateSubAccount::new(&self.core, plan_uuid.into(), uuid.into())
    }

    /// Delete a sub account
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `DELETE /api/v1/plans/{plan_uuid}/sub-accounts/{uuid}`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-deleteapiv1plansplan_uuidsubaccountsuuid>, captured 2026-04.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-deleteapiv1plansplan_uuidsubaccountsuuid>, captured 2026-04.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `uuid`: path parameter `uuid`: UUID of the sub account.
    ///
    /// Answers:
    ///
    /// - `200`: Done.
    /// - `401`: The token is missing or not valid.
    /// - `409`: The plan is being deleted.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.delete_sub_account("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_sub_account(
        &self,
        plan_uuid: impl Into<String>,
        uuid: impl Into<String>,
    ) -> operations::DeleteSubAccount {
        operations::DeleteSubAccount::new(&self.core, plan_uuid.into(), uuid.into())
    }

    /// List the sub-schemes of a group scheme
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/plans/{plan_uuid}/sub-group-schemes`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_sub_group_schemes("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_sub_group_schemes(
        &self,
        plan_uuid: impl Into<String>,
    ) -> operations::ListSubGroupSchemes {
        operations::ListSubGroupSchemes::new(&self.core, plan_uuid.into())
    }

    /// Add a sub-scheme to a group scheme
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/plans/{plan_uuid}/sub-group-schemes`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_sub_group_scheme("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_sub_group_scheme(
        &self,
        plan_uuid: impl Into<String>,
    ) -> operations::CreateSubGroupScheme {
        operations::CreateSubGroupScheme::new(&self.core, plan_uuid.into())
    }

    /// Schedule transactions of a plan
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/plans/{plan_uuid}/transaction-schedule`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_transaction_schedule("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_transaction_schedule(
        &self,
        plan_uuid: impl Into<String>,
    ) -> operations::CreateTransactionSchedule {
        operations::CreateTransactionSchedule::new(&self.core, plan_uuid.into())
    }

    /// Get the sums of scheduled transactions by interval
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/plans/{plan_uuid}/transaction-schedule/summary`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_transaction_schedule_summary("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_transaction_schedule_summary(
        &self,
        plan_uuid: impl Into<String>,
    ) -> operations::GetTransactionScheduleSummary {
        operations::GetTransactionScheduleSummary::new(&self.core, plan_uuid.into())
    }

    /// List the valuations of a sub account
    ///
    /// Rank: typed; its page but for the end of an example was read by hand.
    ///
    /// `GET /api/v1/plans/{plan_uuid}/valuations/{subAccount}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1plansplan_uuidvaluationssubaccount>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `sub_account`: path parameter `subAccount`: UUID of the sub account.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_valuations("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_valuations(
        &self,
        plan_uuid: impl Into<String>,
        sub_account: impl Into<String>,
    ) -> operations::ListValuations {
        operations::ListValuations::new(&self.core, plan_uuid.into(), sub_account.into())
    }

    /// Get a plan
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/plans/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_plan("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_plan(&self, uuid: impl Into<String>) -> operations::GetPlan {
        operations::GetPlan::new(&self.core, uuid.into())
    }

    /// Delete a plan
    ///
    /// The plan is not gone at once: `is_deleting` becomes true, and the plan can be read
    /// until the deletion has ended.
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `DELETE /api/v1/plans/{uuid}`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-deleteapiv1plansuuid>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-deleteapiv1plansuuid>, captured 2025-20.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the plan.
    ///
    /// Answers:
    ///
    /// - `204`: Done.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.delete_plan("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_plan(&self, uuid: impl Into<String>) -> operations::DeletePlan {
        operations::DeletePlan::new(&self.core, uuid.into())
    }

    /// Create a statement of a provider
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `POST /api/v1/provider-statement`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1providerstatement>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `201`: The statement.
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
    ///     .create_provider_statement(
    ///         models::CreateProviderStatement::from(models::CreateProviderStatementRequired {
    ///             statement_uuid: "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             provider_uuid: "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             date: "2025-06-01".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_provider_statement(
        &self,
        body: impl Into<models::CreateProviderStatement>,
    ) -> operations::CreateProviderStatement {
        operations::CreateProviderStatement::new(&self.core, body.into())
    }

    /// List connections for referrals
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `GET /api/v1/referral-connections`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1referralconnections>, captured 2026.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_referral_connections().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_referral_connections(&self) -> operations::ListReferralConnections {
        operations::ListReferralConnections::new(&self.core)
    }

    /// Ask another adviser for a connection
    ///
    /// The other adviser gets a mail with links.
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `POST /api/v1/referral-connections`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1referralconnections>, captured 2026-06.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `200`: The connection.
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
    ///     .create_referral_connection(
    ///         models::CreateReferralConnection::from(models::CreateReferralConnectionRequired {
    ///             adviser_key: "text".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_referral_connection(
        &self,
        body: impl Into<models::CreateReferralConnection>,
    ) -> operations::CreateReferralConnection {
        operations::CreateReferralConnection::new(&self.core, body.into())
    }

    /// Get a connection for referrals
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `GET /api/v1/referral-connections/{referralConnection_uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1referralconnectionsreferralconnection_uuid>, captured 2026-01.
    ///
    /// Arguments:
    ///
    /// - `referral_connection_uuid`: path parameter `referralConnection_uuid`: UUID of the connection.
    ///
    /// Answers:
    ///
    /// - `200`: The connection.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_referral_connection("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_referral_connection(
        &self,
        referral_connection_uuid: impl Into<String>,
    ) -> operations::GetReferralConnection {
        operations::GetReferralConnection::new(
            &self.core,
            referral_connection_uuid.into(),
        )
    }

    /// List referrals
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `GET /api/v1/referrals`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1referrals>, captured 2026.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_referrals().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_referrals(&self) -> operations::ListReferrals {
        operations::ListReferrals::new(&self.core)
    }

    /// Get a referral
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `GET /api/v1/referrals/{uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1referralsuuid>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the referral.
    ///
    /// Answers:
    ///
    /// - `200`: The referral.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_referral("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_referral(&self, uuid: impl Into<String>) -> operations::GetReferral {
        operations::GetReferral::new(&self.core, uuid.into())
    }

    /// List service levels
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `GET /api/v1/service-level`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1servicelevel>, captured 2026-06.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_service_levels().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_service_levels(&self) -> operations::ListServiceLevels {
        operations::ListServiceLevels::new(&self.core)
    }

    /// Change a service level
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `PUT /api/v1/service-level/{uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-putapiv1serviceleveluuid>, captured 2026-06.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the service level.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `200`: The service level.
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
    ///     .update_service_level(
    ///         "text",
    ///         models::UpdateServiceLevel::from(models::UpdateServiceLevelRequired {
    ///             name: "text".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_service_level(
        &self,
        uuid: impl Into<String>,
        body: impl Into<models::UpdateServiceLevel>,
    ) -> operations::UpdateServiceLevel {
        operations::UpdateServiceLevel::new(&self.core, uuid.into(), body.into())
    }

    /// List statements
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/statement`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_statements().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_statements(&self) -> operations::ListStatements {
        operations::ListStatements::new(&self.core)
    }

    /// Have transactions of statements matched
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `POST /api/v1/statement-transaction/auto-reconcile`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1statementtransactionautoreconcile>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `204`: Done.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use plannr::models;
    ///
    /// client
    ///     .auto_reconcile_transactions(
    ///         models::AutoReconcileTransactions::from(models::AutoReconcileTransactionsRequired {
    ///             statement_transaction_uuids: vec![
    ///                 "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             ],
    ///             provider_statement_uuids: vec![
    ///                 "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             ],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn auto_reconcile_transactions(
        &self,
        body: impl Into<models::AutoReconcileTransactions>,
    ) -> operations::AutoReconcileTransactions {
        operations::AutoReconcileTransactions::new(&self.core, body.into())
    }

    /// Create expectations from transactions of statements
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `POST /api/v1/statement-transaction/create-expectations`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1statementtransactioncreateexpectations>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1statementtransactioncreateexpectations>, captured 2025.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `204`: Done.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use plannr::models;
    ///
    /// client
    ///     .create_expectations(
    ///         models::CreateExpectations::from(models::CreateExpectationsRequired {
    ///             statement_transactions: vec![
    ///                 "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             ],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_expectations(
        &self,
        body: impl Into<models::CreateExpectations>,
    ) -> operations::CreateExpectations {
        operations::CreateExpectations::new(&self.core, body.into())
    }

    /// List what a transaction of a statement was matched with
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/statement-transaction/{statementTransaction_uuid}/reconciliations`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `statement_transaction_uuid`: path parameter `statementTransaction_uuid`: UUID of the statement transaction.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_reconciliations("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_reconciliations(
        &self,
        statement_transaction_uuid: impl Into<String>,
    ) -> operations::ListReconciliations {
        operations::ListReconciliations::new(
            &self.core,
            statement_transaction_uuid.into(),
        )
    }

    /// Get a request to submit a form
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/submission-request/{id}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `id`: path parameter `id`: UUID of the request.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_submission_request("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_submission_request(
        &self,
        id: impl Into<String>,
    ) -> operations::GetSubmissionRequest {
        operations::GetSubmissionRequest::new(&self.core, id.into())
    }

    /// Subscribe to an add-on
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `POST /api/v1/subscribe`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1subscribe>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1subscribe.md>, captured 2025.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `200`: The subscription.
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
    ///     .subscribe_to_addon(
    ///         models::SubscribeToAddon::from(models::SubscribeToAddonRequired {
    ///             addon_id: "text".into(),
    ///             enabled: true,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn subscribe_to_addon(
        &self,
        body: impl Into<models::SubscribeToAddon>,
    ) -> operations::SubscribeToAddon {
        operations::SubscribeToAddon::new(&self.core, body.into())
    }

    /// List tags
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `GET /api/v1/tag`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv1tag>, captured 2025-12.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_tags().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_tags(&self) -> operations::ListTags {
        operations::ListTags::new(&self.core)
    }

    /// Put tags on something, or take them off
    ///
    /// Rank: typed; its page but for the end of an example was read by hand.
    ///
    /// `POST /api/v1/tag`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1tag>, captured 2025.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1tag>, captured 2025-12.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
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
    ///     .tag_resource(
    ///         models::TagResource::from(models::TagResourceRequired {
    ///             mode: models::tag_resource::Mode::Attach,
    ///             taggable_type: models::tag_resource::TaggableType::Account,
    ///             taggable_uuid: "text".into(),
    ///             tags: vec!["text".into()],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn tag_resource(
        &self,
        body: impl Into<models::TagResource>,
    ) -> operations::TagResource {
        operations::TagResource::new(&self.core, body.into())
    }

    /// List tasks
    ///
    /// Filters are among others `filter[name]`, `filter[taskable_type]`,
    /// `filter[taskable_uuid]`, `filter[client_uuid]`, `filter[status_uuid]`,
    /// `filter[due_before]` and `filter[due_after]`.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v1/task`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_tasks().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_tasks(&self) -> operations::ListTasks {
        operations::ListTasks::new(&self.core)
    }

    /// Create a task
    ///
    /// `name`, `taskable_type` (client, case or plan), `taskable_uuid` and `task_status_uuid`
    /// are needed.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v1/task`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_task().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_task(&self) -> operations::CreateTask {
        operations::CreateTask::new(&self.core)
    }

    /// Record time that was spent
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `POST /api/v1/time-entry`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-post-api-v1-time-entry>, captured 2025-04.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .create_time_entry(
    ///         models::CreateTimeEntry::from(models::CreateTimeEntryRequired {
    ///             trackable_type: models::create_time_entry::TrackableType::Client,
    ///             trackable_uuid: "text".into(),
    ///             name: "text".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_time_entry(
        &self,
        body: impl Into<models::CreateTimeEntry>,
    ) -> operations::CreateTimeEntry {
        operations::CreateTimeEntry::new(&self.core, body.into())
    }

    /// Run a workflow on a client or a case
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `POST /api/v1/workflow/{workflow_uuid}/run`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1workflowworkflow_uuidrun>, captured 2025.
    ///
    /// Arguments:
    ///
    /// - `workflow_uuid`: path parameter `workflow_uuid`: UUID of the workflow.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .run_workflow(
    ///         "text",
    ///         models::RunWorkflow::from(models::RunWorkflowRequired {
    ///             model_type: models::run_workflow::ModelType::Client,
    ///             model_uuid: "text".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn run_workflow(
        &self,
        workflow_uuid: impl Into<String>,
        body: impl Into<models::RunWorkflow>,
    ) -> operations::RunWorkflow {
        operations::RunWorkflow::new(&self.core, workflow_uuid.into(), body.into())
    }

    /// Add a task to a workflow
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `POST /api/v1/workflow/{workflow_uuid}/task`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv1workflowworkflow_uuidtask>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `workflow_uuid`: path parameter `workflow_uuid`: UUID of the workflow.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .create_workflow_task(
    ///         "text",
    ///         models::CreateWorkflowTask::from(models::CreateWorkflowTaskRequired {
    ///             name: "text".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_workflow_task(
        &self,
        workflow_uuid: impl Into<String>,
        body: impl Into<models::CreateWorkflowTask>,
    ) -> operations::CreateWorkflowTask {
        operations::CreateWorkflowTask::new(
            &self.core,
            workflow_uuid.into(),
            body.into(),
        )
    }

    /// Change a task of a workflow
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `PUT /api/v1/workflow/{workflow_uuid}/task/{workflowTask_uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `workflow_uuid`: path parameter `workflow_uuid`: UUID of the workflow.
    /// - `workflow_task_uuid`: path parameter `workflowTask_uuid`: UUID of the workflow task.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_workflow_task("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_workflow_task(
        &self,
        workflow_uuid: impl Into<String>,
        workflow_task_uuid: impl Into<String>,
    ) -> operations::UpdateWorkflowTask {
        operations::UpdateWorkflowTask::new(
            &self.core,
            workflow_uuid.into(),
            workflow_task_uuid.into(),
        )
    }

    /// Change an address
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `PUT /api/v2/addresses/{uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-put-api-v2-addresses-parameter>, captured 2025-01.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the address.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_address("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_address(&self, uuid: impl Into<String>) -> operations::UpdateAddress {
        operations::UpdateAddress::new(&self.core, uuid.into())
    }

    /// List contact details
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v2/contact-details`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_contact_details().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_contact_details(&self) -> operations::ListContactDetails {
        operations::ListContactDetails::new(&self.core)
    }

    /// Create an email address or a phone number
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `POST /api/v2/contact-details`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv2contactdetails>, captured 2026.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `201`: The contact detail.
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
    ///     .create_contact_detail(
    ///         models::CreateContactDetail::from(models::CreateContactDetailRequired {
    ///             type_: models::create_contact_detail::Type::Email,
    ///             name: "text".into(),
    ///             value: models::create_contact_detail::Value::Text("text".into()),
    ///             account_uuids: vec!["0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into()],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_contact_detail(
        &self,
        body: impl Into<models::CreateContactDetail>,
    ) -> operations::CreateContactDetail {
        operations::CreateContactDetail::new(&self.core, body.into())
    }

    /// Change a contact detail
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `PUT /api/v2/contact-details/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_contact_detail("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_contact_detail(
        &self,
        uuid: impl Into<String>,
    ) -> operations::UpdateContactDetail {
        operations::UpdateContactDetail::new(&self.core, uuid.into())
    }

    /// List dependants
    ///
    /// Rank: typed; its page but for the end of an example was read by hand.
    ///
    /// `GET /api/v2/dependants`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv2dependants>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-get-api-v2-dependants>, captured 2025-04.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_dependants().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_dependants(&self) -> operations::ListDependants {
        operations::ListDependants::new(&self.core)
    }

    /// Change a dependant
    ///
    /// Rank: request typed, answer raw; a part of its page was read by hand.
    ///
    /// `PUT /api/v2/dependants/{uuid}`
    ///
    /// Source: <https://apidocs.plannrcrm.com/operation/operation-put-api-v2-dependants-parameter>, captured 2025-02.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the dependant.
    ///
    /// Answers:
    ///
    /// - `200`: Done.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_dependant("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_dependant(
        &self,
        uuid: impl Into<String>,
    ) -> operations::UpdateDependant {
        operations::UpdateDependant::new(&self.core, uuid.into())
    }

    /// List employments
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v2/employments`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_employments().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_employments(&self) -> operations::ListEmployments {
        operations::ListEmployments::new(&self.core)
    }

    /// Create an employment
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v2/employments`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_employment().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_employment(&self) -> operations::CreateEmployment {
        operations::CreateEmployment::new(&self.core)
    }

    /// Get an employment
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v2/employments/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_employment("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_employment(&self, uuid: impl Into<String>) -> operations::GetEmployment {
        operations::GetEmployment::new(&self.core, uuid.into())
    }

    /// List incomes
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v2/income`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_income().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_income(&self) -> operations::ListIncome {
        operations::ListIncome::new(&self.core)
    }

    /// Create an income
    ///
    /// `account_uuid`, `name`, `type`, `amount` (in pence), `amount_type` and `frequency` are
    /// needed.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `POST /api/v2/income`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_income().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_income(&self) -> operations::CreateIncome {
        operations::CreateIncome::new(&self.core)
    }

    /// Get the net worth of accounts
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `GET /api/v2/networth`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_net_worth().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_net_worth(&self) -> operations::GetNetWorth {
        operations::GetNetWorth::new(&self.core)
    }

    /// Change a linked policy number
    ///
    /// `linked_policy_number` is needed.
    ///
    /// Rank: path typed, the rest raw; no page was read.
    ///
    /// `PUT /api/v2/plans/{plan_uuid}/linked-policy-numbers/{uuid}`
    ///
    /// Inferred: only a list of the operations names it, and no page of it was read.
    ///
    /// Arguments:
    ///
    /// - `plan_uuid`: path parameter `plan_uuid`: UUID of the plan.
    /// - `uuid`: path parameter `uuid`: UUID of the resource.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.update_linked_policy_number("text", "text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_linked_policy_number(
        &self,
        plan_uuid: impl Into<String>,
        uuid: impl Into<String>,
    ) -> operations::UpdateLinkedPolicyNumber {
        operations::UpdateLinkedPolicyNumber::new(
            &self.core,
            plan_uuid.into(),
            uuid.into(),
        )
    }

    /// Add many valuations to a plan
    ///
    /// Rank: request typed, answer raw; all of its page was read by hand.
    ///
    /// `POST /api/v2/valuations/bulk`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv2valuationsbulk>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv2valuationsbulk>, captured 2025.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `2XX`: Done. What comes is not documented, so it is kept as it came. Whatever comes, as it came. Inferred: no page that was read prints a success: any 2xx counts as one, and its body is kept as it came.
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
    ///     .create_valuations(
    ///         models::CreateValuations::from(models::CreateValuationsRequired {
    ///             plan_uuid: "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9".into(),
    ///             valuations: vec![models::CreateValuationsItem::new()],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_valuations(
        &self,
        body: impl Into<models::CreateValuations>,
    ) -> operations::CreateValuations {
        operations::CreateValuations::new(&self.core, body.into())
    }

    /// List subscriptions to webhooks
    ///
    /// Rank: typed; its page but for the end of an example was read by hand.
    ///
    /// `GET /api/v2/webhook-subscriptions`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv2webhooksubscriptions>, captured 2025-12.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv2webhooksubscriptions>, captured 2025-07.
    ///
    /// Answers:
    ///
    /// - `200`: What was found.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_webhook_subscriptions().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_webhook_subscriptions(&self) -> operations::ListWebhookSubscriptions {
        operations::ListWebhookSubscriptions::new(&self.core)
    }

    /// Subscribe to events
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `POST /api/v2/webhook-subscriptions`
    ///
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv2webhooksubscriptions>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv2webhooksubscriptions>, captured 2026-03.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-postapiv2webhooksubscriptions>, captured 2025-07.
    ///
    /// Arguments:
    ///
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `201`: The subscription.
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
    ///     .create_webhook_subscription(
    ///         models::CreateWebhookSubscription::from(models::CreateWebhookSubscriptionRequired {
    ///             url: "https://example.com/".into(),
    ///             events: vec![models::WebhookEvent::AccountCreated],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_webhook_subscription(
        &self,
        body: impl Into<models::CreateWebhookSubscription>,
    ) -> operations::CreateWebhookSubscription {
        operations::CreateWebhookSubscription::new(&self.core, body.into())
    }

    /// Get a subscription to webhooks
    ///
    /// Rank: typed; all of its page was read by hand.
    ///
    /// `GET /api/v2/webhook-subscriptions/{uuid}`
    ///
    /// - The published page says otherwise: a second parameter of the path, for which the path has no place — the path decides; the other name is that of a variable of the server
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-getapiv2webhooksubscriptionsuuid>, captured 2025-08.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the subscription.
    ///
    /// Answers:
    ///
    /// - `200`: The subscription.
    /// - `401`: The token is missing or not valid.
    /// - `default`: Any other failure. The shape is a guess, so every property is optional.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: plannr::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_webhook_subscription("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_webhook_subscription(
        &self,
        uuid: impl Into<String>,
    ) -> operations::GetWebhookSubscription {
        operations::GetWebhookSubscription::new(&self.core, uuid.into())
    }

    /// Change the events of a subscription
    ///
    /// Rank: typed; a part of its page was read by hand.
    ///
    /// `PUT /api/v2/webhook-subscriptions/{uuid}`
    ///
    /// - The published page says otherwise: a second parameter of the path, for which the path has no place — the path decides; the other name is that of a variable of the server
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-putapiv2webhooksubscriptionsuuid>, captured 2026.
    /// - Source: <https://apidocs.plannrcrm.com/operation/operation-putapiv2webhooksubscriptionsuuid>, captured 2026-04.
    ///
    /// Arguments:
    ///
    /// - `uuid`: path parameter `uuid`: UUID of the subscription.
    /// - `body`: what is sent: What is sent.
    ///
    /// Answers:
    ///
    /// - `200`: The subscription.
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
    ///     .update_webhook_subscription(
    ///         "text",
    ///         models::UpdateWebhookSubscription::from(models::UpdateWebhookSubscriptionRequired {
    ///             events: vec![models::WebhookEvent::AccountCreated],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_webhook_subscription(
        &self,
        uuid: impl Into<String>,
        body: impl Into<models::UpdateWebhookSubscription>,
    ) -> operations::UpdateWebhookSubscription {
        operations::UpdateWebhookSubscription::new(&self.core, uuid.into(), body.into())
    }
}

/// Reads what the API sends by itself to an address of yours, once its signature was found
/// right, which is in the header `X-Signature`.
/// What is in an event, no description says either: it is JSON as it came.
#[cfg(feature = "webhooks")]
#[inline]
pub fn webhooks(secret: impl Into<runtime::Secret>) -> runtime::Webhooks<runtime::Raw> {
    runtime::Webhooks::new(
        runtime::Signature {
            header: "X-Signature",
            encoding: runtime::Encoding::Hex,
            prefix: "",
            signed: &[runtime::SignedPart::Body],
            delimiter: ".",
            timestamp: None,
            id_header: None,
            secret_is_base64: false,
        },
        secret,
    )
}
