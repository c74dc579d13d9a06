//! What rules ask of an example.

use serde_json::{Map, Value};

use crate::model::{Bound, Condition, Effect, Rule};

/// Longer lists are no example.
const MOST: u64 = 20;

/// The property that has to be there since none is of which a rule asks for one, and what it has to be, if the rule says so.
pub fn asked<'r>(rule: &'r Rule, there: &dyn Fn(&str) -> bool) -> Option<(&'r str, Option<Value>)> {
    match (&rule.when, &rule.effect) {
        (None, Effect::RequireOneOf(paths)) if !paths.iter().any(|path| there(&path.0)) => {
            paths.first().map(|path| (path.0.as_str(), None))
        }
        (None, Effect::Count { items, matching, bound }) if !there(&items.0) => {
            let (Bound::Exactly(count) | Bound::AtLeast(count)) = bound else { return None };
            let Condition::Equals(name, value) = matching else { return None };
            let item = Value::Object(Map::from_iter([(name.0.clone(), value.clone())]));
            let list = (1..=*count).map(|_| item.clone()).collect();
            (1..=MOST).contains(count).then(|| (items.0.as_str(), Some(Value::Array(list))))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::Path;

    fn path(of: &str) -> Path {
        Path(of.to_owned())
    }

    fn counting(bound: Bound) -> Rule {
        let matching = Condition::Equals(path("main"), json!(true));
        Rule { when: None, effect: Effect::Count { items: path("items"), matching, bound }, because: None }
    }

    #[test]
    fn what_a_rule_asks_for_is_shown_unless_it_is_there() {
        let one_of = Rule {
            when: None,
            effect: Effect::RequireOneOf(vec![path("email"), path("phone")]),
            because: None,
        };
        assert_eq!(asked(&one_of, &|_| false), Some(("email", None)));
        assert_eq!(asked(&one_of, &|name| name == "phone"), None);
        let two = json!([{"main": true}, {"main": true}]);
        assert_eq!(asked(&counting(Bound::Exactly(2)), &|_| false), Some(("items", Some(two))));
        assert_eq!(asked(&counting(Bound::AtLeast(1)), &|_| true), None);
        for bound in [Bound::AtMost(3), Bound::Exactly(0), Bound::AtLeast(21)] {
            assert_eq!(asked(&counting(bound), &|_| false), None, "{bound:?}");
        }
    }
}
