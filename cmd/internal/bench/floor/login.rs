use crate::host::Host;
use crate::json::{Reader, JSON_ERROR};

/// examples/login/login.js
pub fn handle(host: &mut Host) {
    let work = host.work;
    let (mut username, mut password) = (None, None);
    Reader::new(&work.body).object(|r, name| match name {
        "username" => username = r.text(),
        "password" => password = r.text(),
        _ => r.skip(),
    });
    let (Some(username), Some(password)) = (username, password) else {
        host.json().extend_from_slice(br#"{"error":"username and password are needed"}"#);
        return;
    };
    host.url.clear();
    host.url.push_str("passwords.json");
    host.scratch.clear();
    let passwords = host.ask("GET", "");
    let mut known = false;
    let read = Reader::new(passwords).object(|r, name| {
        if name == username {
            known = r.text().is_some_and(|p| p == password);
        } else {
            r.skip();
        }
    });
    assert!(read, "{JSON_ERROR}");
    host.text(if known { "ok" } else { "error" });
}
