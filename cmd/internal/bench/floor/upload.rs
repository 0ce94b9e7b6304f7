use crate::host::{Host, JSON};
use crate::json::{write_string, Reader, JSON_ERROR};
use std::io::Write;

const MAX: usize = 64 * 1024;

/// Sums the UTF-16 code units of a text as the example does, with one division for many units.
fn checksum(text: &str) -> (u32, usize) {
    let (mut a, mut b, mut n) = (1u64, 0u64, 0);
    if text.is_ascii() {
        for part in text.as_bytes().chunks(4096) {
            for &unit in part {
                a += unit as u64;
                b += a;
            }
            a %= 65521;
            b %= 65521;
        }
        n = text.len();
    } else {
        for unit in text.encode_utf16() {
            a = (a + unit as u64) % 65521;
            b = (b + a) % 65521;
            n += 1;
        }
    }
    ((b << 16 | a) as u32, n)
}

/// examples/upload/upload.js, for text bodies.
pub fn handle(host: &mut Host) {
    let work = host.work;
    if work.method != "POST" {
        write!(host.json(), "{{\"error\":\"{} is not allowed\"}}", work.method).expect("memory");
        return;
    }
    let text = std::str::from_utf8(&work.body).expect("text");
    let (sum, size) = checksum(text);
    if size > MAX {
        write!(host.json(), "{{\"error\":\"too large\",\"limit\":{MAX}}}").expect("memory");
        return;
    }
    let name = work.query.split('&').find_map(|p| p.strip_prefix("name=")).filter(|n| !n.is_empty()).unwrap_or("unnamed");
    let sum = format!("{sum:08x}");
    host.url.clear();
    host.url.push_str("https://store.example.com/files/");
    host.url.push_str(name);
    let body = &mut host.scratch;
    body.clear();
    body.extend_from_slice(b"{\"name\":");
    write_string(body, name);
    write!(body, ",\"size\":{size},\"sum\":\"{sum}\",\"text\":").expect("memory");
    write_string(body, text);
    body.push(b'}');
    let (mut stored, mut id) = (None, None);
    let read = Reader::new(host.ask("POST", JSON)).object(|r, key| match key {
        "sum" => stored = r.text(),
        "id" => id = r.number(),
        _ => r.skip(),
    });
    assert!(read, "{JSON_ERROR}");
    if stored.as_deref() != Some(&sum) {
        let stored = stored.as_deref().unwrap_or("undefined");
        host.log("error", format!("checksum of {name} is {stored}, not {sum}"));
        host.json().extend_from_slice(br#"{"error":"the store has other content"}"#);
        return;
    }
    let out = host.json();
    out.extend_from_slice(b"{\"name\":");
    write_string(out, name);
    write!(out, ",\"size\":{size},\"sum\":\"{sum}\"").expect("memory");
    if let Some(id) = id {
        write!(out, ",\"id\":{id}").expect("memory");
    }
    out.push(b'}');
}
