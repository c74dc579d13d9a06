//! The facts: which keys each kind of object has in which version.

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    V2_0,
    V3_0,
    V3_1,
    V3_2,
}

impl Version {
    pub const ALL: [Self; 4] = [Self::V2_0, Self::V3_0, Self::V3_1, Self::V3_2];

    pub const fn number(self) -> &'static str {
        match self {
            Self::V2_0 => "2.0",
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
            Self::V3_2 => "3.2",
        }
    }
}

/// A key of a kind of object.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    pub kind: &'static str,
    pub key: &'static str,
    pub version: Version,
    /// What it holds: `text`, `flag`, `count`, `number`, `any`, the name of a kind, `list(…)` or `map(…)` of one.
    pub holds: &'static str,
}

/// All facts, one for each version that has the key.
pub fn facts() -> Vec<Fact> {
    let lines = include_str!("../../../generator/src/document/grammar/keys.tsv").lines();
    let rows = lines.filter(|line| !line.starts_with('#')).map(|line| {
        let cells: Vec<&'static str> = line.split('\t').collect();
        let [kind, key, versions, holds] = cells[..] else { panic!("four cells: {line}") };
        (kind, key, versions, holds)
    });
    rows.flat_map(|(kind, key, versions, holds)| {
        let of =
            Version::ALL.into_iter().filter(|version| versions.split(' ').any(|one| one == version.number()));
        of.map(move |version| Fact { kind, key, version, holds })
    })
    .collect()
}
