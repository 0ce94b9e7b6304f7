use crate::host::Host;
use crate::json::write_string;
use std::io::Write;

/// Returns the words of examples/autocomplete/autocomplete.js, sorted: its module state.
pub fn words(source: &str) -> Vec<String> {
    let mut words: Vec<String> =
        source.split('`').nth(1).expect("the list").split_whitespace().map(String::from).collect();
    words.sort_unstable();
    words
}

/// Decodes one value of a query.
fn decoded(value: &str) -> String {
    let mut out = Vec::with_capacity(value.len());
    let mut bytes = value.bytes();
    while let Some(b) = bytes.next() {
        out.push(match b {
            b'+' => b' ',
            b'%' => {
                let mut digit = || bytes.next().and_then(|d| (d as char).to_digit(16)).unwrap_or(0) as u8;
                digit() << 4 | digit()
            }
            b => b,
        });
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// examples/autocomplete/autocomplete.js
pub fn handle(words: &[String], host: &mut Host) {
    let (mut prefix, mut limit) = (String::new(), 10.0);
    for part in host.work.query.split('&') {
        match part.split_once('=') {
            Some(("q", v)) => prefix = decoded(v).to_lowercase(),
            Some(("limit", v)) => limit = decoded(v).trim().parse().unwrap_or(f64::NAN),
            _ => {}
        }
    }
    let out = host.json();
    if prefix.is_empty() {
        out.extend_from_slice(br#"{"error":"write a prefix: ?q=pre"}"#);
        return;
    }
    if !(1.0..=20.0).contains(&limit) {
        out.extend_from_slice(br#"{"error":"limit must be 1 to 20"}"#);
        return;
    }
    let from = words.partition_point(|w| w.as_str() < prefix.as_str());
    let total = words[from..].iter().take_while(|w| w.starts_with(&prefix)).count();
    let shown = total.min(limit.ceil() as usize);
    out.extend_from_slice(b"{\"prefix\":");
    write_string(out, &prefix);
    out.extend_from_slice(b",\"words\":[");
    for (i, word) in words[from..from + shown].iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        write_string(out, word);
    }
    write!(out, "],\"more\":{}}}", total - shown).expect("memory");
}
