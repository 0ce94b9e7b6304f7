//! The runtime against Node: every case is a piece of JavaScript that both run. Answers must be equal, or the
//! runtime must have stopped with a reason.

mod host;
mod mini;

use std::io::Write;
use std::process::{Command, Stdio};

fn dir() -> String {
    format!("{}/tests", env!("CARGO_MANIFEST_DIR"))
}

fn node(script: &str, input: &str) -> String {
    let mut child = Command::new("node")
        .arg(format!("{}/{script}", dir()))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node is needed to compare with");
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_string();
    let feed = std::thread::spawn(move || stdin.write_all(input.as_bytes()).unwrap());
    let out = child.wait_with_output().unwrap();
    feed.join().unwrap();
    assert!(out.status.success());
    String::from_utf8(out.stdout).unwrap()
}

/// The strings of a JSON array of strings.
fn strings(line: &str) -> Vec<String> {
    let c: Vec<char> = line.chars().collect();
    let mut out = Vec::new();
    let mut i = 1;
    while c[i] == '"' {
        i += 1;
        let mut u = Vec::new();
        while c[i] != '"' {
            if c[i] == '\\' {
                i += 2;
                match c[i - 1] {
                    'n' => u.push(10),
                    'r' => u.push(13),
                    't' => u.push(9),
                    'b' => u.push(8),
                    'f' => u.push(12),
                    'u' => {
                        u.push(u16::from_str_radix(&c[i..i + 4].iter().collect::<String>(), 16).unwrap());
                        i += 4;
                    }
                    x => u.push(x as u16),
                }
            } else {
                u.extend(c[i].encode_utf16(&mut [0; 2]).iter());
                i += 1;
            }
        }
        out.push(String::from_utf16_lossy(&u));
        i += 2;
        if i >= c.len() {
            break;
        }
    }
    out
}

/// What a case prints, and the reason why it stopped.
fn run(prelude: &str, body: &str) -> (Vec<String>, Option<String>) {
    // A directive stays the first thing in its function.
    let src = format!(
        "{prelude} const f = function () {{{body}\n}}; \
         require('containerless').listen(function (req) {{ try {{ console.log(show(f())); }} \
         catch (e) {{ console.log('throw ' + kind(e)); console.log(show(text(e))); }} }});"
    );
    let f = mini::parse::program(&src);
    mini::restart();
    let (mut i, s) = host::Instance::new(mini::function(f), 64 << 20);
    assert_eq!(s.kind, 1, "{body}: {s:?}");
    let s = i.start("GET", "/", "", &[], b"");
    let lines = s.effects.iter().map(|e| e.b.clone()).collect();
    let stop = match s.kind {
        4 => Some(format!("stop {} {}", s.stop, s.detail)),
        3 => Some(format!("threw {}", s.detail)),
        _ => None,
    };
    (lines, stop)
}

fn cases_of(dir: &str) -> String {
    let mut files: Vec<_> = std::fs::read_dir(format!("{dir}/js")).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    let mut out = String::new();
    for f in files.iter().filter(|f| f.file_name().unwrap() != "prelude.js") {
        for l in std::fs::read_to_string(f).unwrap().lines() {
            if !l.is_empty() && !l.starts_with("//") {
                out += l;
                out.push('\n');
            }
        }
    }
    out
}

/// What generated cases may stop for.
const EXPECTED: &str = "the source text of a function";

/// Compares every case; the stops that happened must be those a case announces with a comment `// stops`.
fn compare(input: &str) {
    let prelude = std::fs::read_to_string(format!("{}/js/prelude.js", dir())).unwrap();
    let expected = node("oracle.js", input);
    let (mut total, mut unrendered, mut stops, mut wrong) = (0, 0, Vec::new(), Vec::new());
    for line in expected.lines() {
        let mut want = strings(line);
        let body = want.remove(0);
        total += 1;
        let (got, stop) = run(&prelude, &body);
        if let Some(why) = stop {
            let prefix = want.iter().zip(&got).all(|(a, b)| a == b) && got.len() <= want.len();
            if !prefix {
                wrong.push(format!("{body}\n  node   {want:?}\n  native {got:?} then {why}"));
            } else if got.len() == 1 && got[0].starts_with("throw ") {
                unrendered += 1;
            } else if !body.contains("// stops") && !why.ends_with(EXPECTED) {
                stops.push(format!("{body}: {why}"));
            }
            continue;
        }
        if got != want {
            wrong.push(format!("{body}\n  node   {want:?}\n  native {got:?}"));
        } else if body.contains("// stops") {
            wrong.push(format!("{body}\n  was expected to stop"));
        }
    }
    println!("{total} cases, {} wrong, {} stopped, {unrendered} without their message", wrong.len(), stops.len());
    for s in stops.iter().take(60) {
        println!("stopped: {s}");
    }
    for w in wrong.iter().take(80) {
        println!("wrong: {w}");
    }
    assert!(wrong.is_empty(), "{} wrong answers", wrong.len());
    assert!(stops.is_empty(), "{} stops that no case announces", stops.len());
}

fn with_stack(f: fn()) {
    std::thread::Builder::new().stack_size(64 << 20).spawn(f).unwrap().join().unwrap();
}

#[test]
fn written_cases() {
    with_stack(|| compare(&cases_of(&dir())));
}

#[test]
fn generated_cases() {
    with_stack(|| compare(&node("generate.js", "")));
}
