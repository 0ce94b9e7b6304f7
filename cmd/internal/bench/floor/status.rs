use crate::host::{Host, JSON};
use crate::json::{write_string, Reader, JSON_ERROR};
use std::borrow::Cow;
use std::io::Write;

const API: &str = "https://git.example.com/repos";
const STATES: [&str; 3] = ["pending", "success", "failure"];

#[derive(Default)]
struct Commit<'a> {
    sha: Option<Cow<'a, str>>,
    message: Cow<'a, str>,
    author: Cow<'a, str>,
    /// Names of the files with changes.
    files: Vec<Cow<'a, str>>,
}

fn commit(data: &[u8]) -> Commit<'_> {
    let mut c = Commit::default();
    let read = Reader::new(data).object(|r, name| match name {
        "sha" => c.sha = r.text(),
        "message" => c.message = r.text().unwrap_or_default(),
        "author" => drop(r.object(|r, name| match name {
            "name" => c.author = r.text().unwrap_or_default(),
            _ => r.skip(),
        })),
        "files" => drop(r.array(|r| {
            let (mut file, mut changes) = (Cow::Borrowed(""), 0.0);
            r.object(|r, name| match name {
                "name" => file = r.text().unwrap_or_default(),
                "changes" => changes = r.number().unwrap_or(0.0),
                _ => r.skip(),
            });
            if changes > 0.0 {
                c.files.push(file);
            }
        })),
        _ => r.skip(),
    });
    assert!(read, "{JSON_ERROR}");
    c
}

/// Returns the state, the title, cut at 40 UTF-16 units, and the author.
fn description(c: &Commit, state: &str) -> String {
    let title = c.message.split('\n').next().unwrap_or("");
    if title.is_ascii() && title.len() <= 40 {
        return format!("{state}: {title} ({})", c.author);
    }
    let units: Vec<u16> = title.encode_utf16().collect();
    if units.len() <= 40 {
        return format!("{state}: {title} ({})", c.author);
    }
    format!("{state}: {}… ({})", String::from_utf16_lossy(&units[..39]), c.author)
}

/// examples/status/status.js
pub fn handle(host: &mut Host) {
    let (mut repo, mut sha, mut state) = (None, None, None);
    Reader::new(&host.work.body).object(|r, name| match name {
        "repo" => repo = r.text(),
        "sha" => sha = r.text(),
        "state" => state = r.text(),
        _ => r.skip(),
    });
    let state = state.unwrap_or_default();
    if !STATES.contains(&state.as_ref()) {
        write!(host.json(), "{{\"error\":\"state must be one of {}\"}}", STATES.join(", ")).expect("memory");
        return;
    }
    let (repo, sha) = (repo.unwrap_or_default(), sha.unwrap_or_default());
    host.scratch.clear();
    set_url(host, &[API, "/", &repo, "/commits/", &sha]);
    let c = commit(host.ask("GET", ""));
    let Some(full) = &c.sha else {
        let out = host.json();
        out.extend_from_slice(b"{\"error\":\"no such commit\",\"repo\":");
        write_string(out, &repo);
        out.extend_from_slice(b",\"sha\":");
        write_string(out, &sha);
        out.push(b'}');
        return;
    };
    let description = description(&c, &state);
    set_url(host, &[API, "/", &repo, "/statuses/", full]);
    write_status(&mut host.scratch, &state, &description, &c.files);
    respond(host, &description);
}

fn set_url(host: &mut Host, parts: &[&str]) {
    host.url.clear();
    parts.iter().for_each(|p| host.url.push_str(p));
}

fn write_status(out: &mut Vec<u8>, state: &str, description: &str, files: &[Cow<str>]) {
    out.clear();
    out.extend_from_slice(b"{\"state\":");
    write_string(out, state);
    out.extend_from_slice(b",\"context\":\"ci/decant\",\"description\":");
    write_string(out, description);
    out.extend_from_slice(b",\"files\":[");
    for (i, file) in files.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        write_string(out, file);
    }
    out.extend_from_slice(b"]}");
}

fn respond(host: &mut Host, description: &str) {
    let (mut id, mut url, mut message) = (0.0, None, None);
    let read = Reader::new(host.ask("POST", JSON)).object(|r, name| match name {
        "id" => id = r.number().unwrap_or(0.0),
        "url" => url = r.text(),
        "message" => message = r.text(),
        _ => r.skip(),
    });
    assert!(read, "{JSON_ERROR}");
    let out = host.json();
    if id == 0.0 {
        out.extend_from_slice(b"{\"error\":");
        write_string(out, message.as_deref().unwrap_or("the status was not created"));
        out.push(b'}');
        return;
    }
    write!(out, "{{\"id\":{id},\"url\":").expect("memory");
    write_string(out, url.as_deref().unwrap_or(""));
    out.extend_from_slice(b",\"description\":");
    write_string(out, description);
    out.push(b'}');
}
