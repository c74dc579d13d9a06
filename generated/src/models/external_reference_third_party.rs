// Written by `cargo xtask codegen`; change the API's description instead.
//! `ExternalReferenceThirdParty` and what it holds.

use crate::runtime;

/// A third party whose system Plannr links to.
///
/// The published page says otherwise: fewer values in an older capture than in the newest — newest wins; the list grows, so a value that is not listed can be made
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExternalReferenceThirdParty {
    /// Wire value `adviser_office`.
    AdviserOffice,
    /// Wire value `aj_bell`.
    AjBell,
    /// Wire value `be_iq_organisation`.
    BeIqOrganisation,
    /// Wire value `conquest`.
    Conquest,
    /// Wire value `filehaven`.
    Filehaven,
    /// Wire value `finio`.
    Finio,
    /// Wire value `fundment`.
    Fundment,
    /// Wire value `intelliflo_office`.
    IntellifloOffice,
    /// Wire value `octopus_money`.
    OctopusMoney,
    /// Wire value `nucleus`.
    Nucleus,
    /// Wire value `p1`.
    P1,
    /// Wire value `parmenion`.
    Parmenion,
    /// Wire value `seccl`.
    Seccl,
    /// Wire value `smartsearch`.
    Smartsearch,
    /// Wire value `soderberg`.
    Soderberg,
    /// Wire value `transact_remuneration`.
    TransactRemuneration,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    ExternalReferenceThirdParty {
        AdviserOffice = "adviser_office",
        AjBell = "aj_bell",
        BeIqOrganisation = "be_iq_organisation",
        Conquest = "conquest",
        Filehaven = "filehaven",
        Finio = "finio",
        Fundment = "fundment",
        IntellifloOffice = "intelliflo_office",
        OctopusMoney = "octopus_money",
        Nucleus = "nucleus",
        P1 = "p1",
        Parmenion = "parmenion",
        Seccl = "seccl",
        Smartsearch = "smartsearch",
        Soderberg = "soderberg",
        TransactRemuneration = "transact_remuneration"
    }
}

/// What is checked before it is sent.
pub(crate) static EXTERNAL_REFERENCE_THIRD_PARTY_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"adviser_office\"",
        "\"aj_bell\"",
        "\"be_iq_organisation\"",
        "\"conquest\"",
        "\"filehaven\"",
        "\"finio\"",
        "\"fundment\"",
        "\"intelliflo_office\"",
        "\"octopus_money\"",
        "\"nucleus\"",
        "\"p1\"",
        "\"parmenion\"",
        "\"seccl\"",
        "\"smartsearch\"",
        "\"soderberg\"",
        "\"transact_remuneration\"",
    ],
);

runtime::validate! {
    ExternalReferenceThirdParty: EXTERNAL_REFERENCE_THIRD_PARTY_CHECK
}
