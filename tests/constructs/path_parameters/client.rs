use crate::{models, operations, runtime};

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
    pub fn simple_text(&self, value: impl Into<String>) -> operations::SimpleText {
        operations::SimpleText::new(&self.core, value.into())
    }

    #[inline]
    pub fn simple_list(
        &self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::SimpleList {
        operations::SimpleList::new(
            &self.core,
            value.into_iter().map(Into::into).collect(),
        )
    }

    #[inline]
    pub fn simple_object(
        &self,
        value: impl Into<models::Size>,
    ) -> operations::SimpleObject {
        operations::SimpleObject::new(&self.core, value.into())
    }

    #[inline]
    pub fn simple_text_exploded(
        &self,
        value: impl Into<String>,
    ) -> operations::SimpleTextExploded {
        operations::SimpleTextExploded::new(&self.core, value.into())
    }

    #[inline]
    pub fn simple_list_exploded(
        &self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::SimpleListExploded {
        operations::SimpleListExploded::new(
            &self.core,
            value.into_iter().map(Into::into).collect(),
        )
    }

    #[inline]
    pub fn simple_object_exploded(
        &self,
        value: impl Into<models::Size>,
    ) -> operations::SimpleObjectExploded {
        operations::SimpleObjectExploded::new(&self.core, value.into())
    }

    #[inline]
    pub fn label_text(&self, value: impl Into<String>) -> operations::LabelText {
        operations::LabelText::new(&self.core, value.into())
    }

    #[inline]
    pub fn label_list(
        &self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::LabelList {
        operations::LabelList::new(
            &self.core,
            value.into_iter().map(Into::into).collect(),
        )
    }

    #[inline]
    pub fn label_object(
        &self,
        value: impl Into<models::Size>,
    ) -> operations::LabelObject {
        operations::LabelObject::new(&self.core, value.into())
    }

    #[inline]
    pub fn label_text_exploded(
        &self,
        value: impl Into<String>,
    ) -> operations::LabelTextExploded {
        operations::LabelTextExploded::new(&self.core, value.into())
    }

    #[inline]
    pub fn label_list_exploded(
        &self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::LabelListExploded {
        operations::LabelListExploded::new(
            &self.core,
            value.into_iter().map(Into::into).collect(),
        )
    }

    #[inline]
    pub fn label_object_exploded(
        &self,
        value: impl Into<models::Size>,
    ) -> operations::LabelObjectExploded {
        operations::LabelObjectExploded::new(&self.core, value.into())
    }

    #[inline]
    pub fn matrix_text(&self, value: impl Into<String>) -> operations::MatrixText {
        operations::MatrixText::new(&self.core, value.into())
    }

    #[inline]
    pub fn matrix_list(
        &self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::MatrixList {
        operations::MatrixList::new(
            &self.core,
            value.into_iter().map(Into::into).collect(),
        )
    }

    #[inline]
    pub fn matrix_object(
        &self,
        value: impl Into<models::Size>,
    ) -> operations::MatrixObject {
        operations::MatrixObject::new(&self.core, value.into())
    }

    #[inline]
    pub fn matrix_text_exploded(
        &self,
        value: impl Into<String>,
    ) -> operations::MatrixTextExploded {
        operations::MatrixTextExploded::new(&self.core, value.into())
    }

    #[inline]
    pub fn matrix_list_exploded(
        &self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::MatrixListExploded {
        operations::MatrixListExploded::new(
            &self.core,
            value.into_iter().map(Into::into).collect(),
        )
    }

    #[inline]
    pub fn matrix_object_exploded(
        &self,
        value: impl Into<models::Size>,
    ) -> operations::MatrixObjectExploded {
        operations::MatrixObjectExploded::new(&self.core, value.into())
    }

    #[inline]
    pub fn mixed_path(
        &self,
        required: operations::MixedPathRequired,
    ) -> operations::MixedPath {
        operations::MixedPath::new(&self.core, required)
    }
}
