use crate::runtime;

runtime::client! {
    #[expect(dead_code, reason = "the description has no operations")] Client,
    ClientBuilder {
        server: "https://api.example.com",
        schemes: &[],
    }
}
