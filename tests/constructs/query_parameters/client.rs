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
    pub fn query_scalars(&self, text: impl Into<String>) -> operations::QueryScalars {
        operations::QueryScalars::new(&self.core, text.into())
    }

    #[inline]
    pub fn query_reserved(&self) -> operations::QueryReserved {
        operations::QueryReserved::new(&self.core)
    }

    #[inline]
    pub fn query_brackets(&self) -> operations::QueryBrackets {
        operations::QueryBrackets::new(&self.core)
    }

    #[inline]
    pub fn query_content(&self) -> operations::QueryContent {
        operations::QueryContent::new(&self.core)
    }

    #[inline]
    pub fn query_unions(&self) -> operations::QueryUnions {
        operations::QueryUnions::new(&self.core)
    }

    #[inline]
    pub fn query_enums(&self) -> operations::QueryEnums {
        operations::QueryEnums::new(&self.core)
    }

    #[inline]
    pub fn form_list(&self) -> operations::FormList {
        operations::FormList::new(&self.core)
    }

    #[inline]
    pub fn form_object(&self) -> operations::FormObject {
        operations::FormObject::new(&self.core)
    }

    #[inline]
    pub fn form_list_exploded(&self) -> operations::FormListExploded {
        operations::FormListExploded::new(&self.core)
    }

    #[inline]
    pub fn form_object_exploded(&self) -> operations::FormObjectExploded {
        operations::FormObjectExploded::new(&self.core)
    }

    #[inline]
    pub fn space_delimited_list(&self) -> operations::SpaceDelimitedList {
        operations::SpaceDelimitedList::new(&self.core)
    }

    #[inline]
    pub fn space_delimited_list_exploded(
        &self,
    ) -> operations::SpaceDelimitedListExploded {
        operations::SpaceDelimitedListExploded::new(&self.core)
    }

    #[inline]
    pub fn pipe_delimited_list(&self) -> operations::PipeDelimitedList {
        operations::PipeDelimitedList::new(&self.core)
    }

    #[inline]
    pub fn pipe_delimited_list_exploded(&self) -> operations::PipeDelimitedListExploded {
        operations::PipeDelimitedListExploded::new(&self.core)
    }

    #[inline]
    pub fn deep_object_object_exploded(&self) -> operations::DeepObjectObjectExploded {
        operations::DeepObjectObjectExploded::new(&self.core)
    }

    #[inline]
    pub fn deep_nested(&self) -> operations::DeepNested {
        operations::DeepNested::new(&self.core)
    }
}
