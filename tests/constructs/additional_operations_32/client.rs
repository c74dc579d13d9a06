use crate::{models, operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://shelves.example",
            url: "https://shelves.example",
            variables: &[]
        }],
        schemes: &[],
    }
}

impl Client {
    #[inline]
    pub fn read_box(&self, box_: impl Into<String>) -> operations::ReadBox {
        operations::ReadBox::new(&self.core, box_.into())
    }

    #[inline]
    pub fn copy_box(
        &self,
        box_: impl Into<String>,
        destination: impl Into<String>,
    ) -> operations::CopyBox {
        operations::CopyBox::new(&self.core, box_.into(), destination.into())
    }

    #[inline]
    pub fn move_boxes_box(
        &self,
        box_: impl Into<String>,
        body: impl Into<models::Box_>,
    ) -> operations::MoveBoxesBox {
        operations::MoveBoxesBox::new(&self.core, box_.into(), body.into())
    }

    #[inline]
    pub fn search_box(&self, box_: impl Into<String>) -> operations::SearchBox {
        operations::SearchBox::new(&self.core, box_.into())
    }
}
