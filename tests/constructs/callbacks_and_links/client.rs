use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://api.example.com",
            url: "https://api.example.com",
            variables: &[]
        }],
        schemes: &[],
    }
}

impl Client {
    #[inline]
    pub fn subscribe(
        &self,
        body: impl Into<operations::subscribe::Body>,
    ) -> operations::Subscribe {
        operations::Subscribe::new(&self.core, body.into())
    }

    #[inline]
    pub fn unsubscribe(&self, id: impl Into<String>) -> operations::Unsubscribe {
        operations::Unsubscribe::new(&self.core, id.into())
    }
}

#[cfg(feature = "webhooks")]
#[inline]
pub fn webhooks(
    signature: runtime::Signature,
    secret: impl Into<runtime::Secret>,
) -> runtime::Webhooks<crate::models::WebhookEvent> {
    runtime::Webhooks::new(signature, secret)
}
