use crate::runtime;

runtime::client! {
    #[expect(dead_code, reason = "the description has no operations")] Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://api.example.com",
            url: "https://api.example.com",
            variables: &[]
        }],
        schemes: &[],
    }
}
