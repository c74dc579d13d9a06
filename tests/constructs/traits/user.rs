//! What users do with values of the types, beside sending them.

use std::collections::{BTreeSet, HashSet};

use traits_client::models::{Firing, Glaze, Heat, Kiln, KilnRequired, Level, Mark};
use traits_client::{Client, Error};

fn can_be_shared<T: Send + Sync + Clone + std::fmt::Debug + 'static>() {}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    can_be_shared::<Client>();
    can_be_shared::<Kiln>();
    can_be_shared::<Firing>();
    let kiln = Kiln::from(KilnRequired { cones: 4, ..KilnRequired::default() });
    let again: Kiln = serde_json::from_str(&serde_json::to_string(&kiln)?)?;
    assert_eq!(again, kiln);
    let marks: Vec<Mark> = serde_json::from_str(r#"[{"stamp": "b"}, {"stamp": "a"}]"#)?;
    let ordered: BTreeSet<&Mark> = marks.iter().collect();
    println!("{:?}", ordered.first());
    let levels: HashSet<Level> = Level::VARIANTS.iter().copied().collect();
    println!("{}", levels.len());
    for glaze in Glaze::VARIANTS {
        let same: Glaze = glaze.as_str().parse()?;
        println!("{glaze} {}", same == Glaze::default());
    }
    let heat: Heat = serde_json::from_str(r#"{"celsius": 1280.5}"#)?;
    println!("{heat:?} {:?}", Firing::default());
    Ok(())
}

/// A call can be made on any thread.
#[allow(dead_code, deprecated, reason = "it is only checked")]
fn can_be_sent(client: &Client) -> impl Future<Output = Result<Firing, Error>> + Send {
    let client = client.clone();
    async move { Ok(client.add_kiln(Kiln::default()).shade("blue").await?) }
}
