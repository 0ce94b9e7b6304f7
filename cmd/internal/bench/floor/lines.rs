//! The harness's line protocol: a line in, a line of JSON out. See drivers/peer.mjs.

#![allow(dead_code)] // each of the two programs uses a part

use std::io::{BufRead, Write};

/// What was asked for during a call, for comparison.
pub enum Asked {
    Http { method: String, url: String, content_type: String, body: Vec<u8> },
    Log { level: String, text: String },
}

/// A whole answer, for comparison; `stop` says why there is none.
pub struct Told {
    pub status: u32,
    pub content_type: String,
    pub body: Vec<u8>,
    pub asked: Vec<Asked>,
    pub stop: String,
    pub site: u32,
}

pub fn quote(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if (c as u32) < 0x20 => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn asked(a: &Asked) -> String {
    match a {
        Asked::Http { method, url, content_type, body } => format!(
            "{{\"method\":{},\"url\":{},\"type\":{},\"body\":{}}}",
            quote(method),
            quote(url),
            quote(content_type),
            quote(&String::from_utf8_lossy(body))
        ),
        Asked::Log { level, text } => format!("{{\"level\":{},\"text\":{}}}", quote(level), quote(text)),
    }
}

pub fn told(t: &Told) -> String {
    let effects: Vec<String> = t.asked.iter().map(asked).collect();
    format!(
        "{{\"status\":{},\"type\":{},\"body\":{},\"effects\":[{}],\"stop\":{},\"site\":{}}}",
        t.status,
        quote(&t.content_type),
        quote(&String::from_utf8_lossy(&t.body)),
        effects.join(","),
        quote(&t.stop),
        t.site
    )
}

/// Serves until standard input ends.
pub fn serve(mut answer: impl FnMut(&str, &[&str]) -> String) {
    let mut out = std::io::stdout();
    writeln!(out, "{{\"ready\":true}}").expect("standard output");
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("standard input");
        let words: Vec<&str> = line.split(' ').collect();
        writeln!(out, "{}", answer(words[0], &words[1..])).expect("standard output");
        out.flush().expect("standard output");
    }
}

/// The median, the 99th percentile and the number of some nanoseconds, as JSON.
pub fn spread(mut times: Vec<u64>) -> String {
    times.sort_unstable();
    let at = |q: f64| times[((times.len() - 1) as f64 * q) as usize] as f64 / 1000.0;
    format!("{{\"p50\":{},\"p99\":{},\"n\":{}}}", at(0.5), at(0.99), times.len())
}
