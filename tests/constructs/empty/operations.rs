use crate::runtime;

runtime::requests! {}
