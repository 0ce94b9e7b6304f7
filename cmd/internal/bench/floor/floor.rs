//! The six examples as a person would write them in Rust for their known documents: the floor that compiled
//! JavaScript is measured against. They do the same work: request bytes in, effects with their bodies, response
//! bytes out. Documents of other shapes than the functions' own are not their concern.

mod autocomplete;
mod banking;
mod host;
mod json;
mod lines;
mod login;
mod maze;
mod status;
mod upload;
mod work;

use host::Host;
use lines::Told;
use work::Work;

/// A function with its module's state.
type Handler = Box<dyn Fn(&mut Host)>;

fn handler(work: &Work) -> Handler {
    match work.function.as_str() {
        "login" => Box::new(login::handle),
        "upload" => Box::new(upload::handle),
        "status" => Box::new(status::handle),
        "banking" => Box::new(banking::handle),
        "maze" => Box::new(maze::handle),
        "autocomplete" => {
            let words = autocomplete::words(&work.source);
            Box::new(move |host| autocomplete::handle(&words, host))
        }
        name => panic!("{name} is not written in Rust"),
    }
}

#[inline]
fn call(handle: &Handler, host: &mut Host) -> usize {
    host.out.clear();
    handle(host);
    host.out.len()
}

fn told(handle: &Handler, host: &mut Host) -> Told {
    host.asked = Some(Vec::new());
    call(handle, host);
    Told {
        status: 200,
        content_type: host.content_type.into(),
        body: host.out.clone(),
        asked: host.asked.take().unwrap_or_default(),
        stop: String::new(),
        site: u32::MAX,
    }
}

fn main() {
    let work = Work::read(&std::env::args().nth(1).expect("the file of the work"));
    let handle = handler(&work);
    let mut host = Host::new(&work);
    lines::serve(|what, words| match what {
        "answer" => lines::told(&told(&handle, &mut host)),
        "run" => {
            let n: u64 = words[0].parse().expect("a number");
            let sum: usize = (0..n).map(|_| call(&handle, &mut host)).sum();
            format!("{{\"bytes\":{sum}}}")
        }
        _ => panic!("unknown: {what}"),
    });
}
