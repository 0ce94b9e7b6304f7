//! A function's work as the harness writes it: fields as netstrings (`5:hello`), in the order of `Work::read`.

#![allow(dead_code)] // each of the two programs uses a part

pub struct Header {
    pub name: String,
    pub value: String,
}

/// An outgoing call and what it is answered with.
pub struct Answer {
    pub method: String,
    pub url: String,
    pub status: u32,
    pub headers: Vec<Header>,
    pub body: Vec<u8>,
}

pub struct Work {
    pub function: String,
    pub source: String,
    /// Path of the compiled image, "" when there is none.
    pub image: String,
    /// What the image has of the runtime beside it, in its order; none when it is a shared object.
    pub imports: Vec<String>,
    /// Limits of one request: fuel, and bytes of an instance.
    pub fuel: u64,
    pub memory: u64,
    pub method: String,
    pub path: String,
    pub query: String,
    pub headers: Vec<Header>,
    pub body: Vec<u8>,
    pub seed: u64,
    pub now: i64,
    pub answers: Vec<Answer>,
}

struct Fields {
    data: Vec<u8>,
    at: usize,
}

impl Fields {
    fn bytes(&mut self) -> Vec<u8> {
        let colon = self.data[self.at..].iter().position(|&b| b == b':').expect("a length") + self.at;
        let len: usize = std::str::from_utf8(&self.data[self.at..colon]).unwrap().parse().expect("a length");
        self.at = colon + 1 + len;
        self.data[colon + 1..self.at].to_vec()
    }

    fn text(&mut self) -> String {
        String::from_utf8(self.bytes()).expect("UTF-8")
    }

    fn number<T: std::str::FromStr>(&mut self) -> T {
        self.text().parse().ok().expect("a number")
    }

    fn texts(&mut self) -> Vec<String> {
        let n: usize = self.number();
        (0..n).map(|_| self.text()).collect()
    }

    fn headers(&mut self) -> Vec<Header> {
        let n: usize = self.number();
        (0..n).map(|_| Header { name: self.text(), value: self.text() }).collect()
    }

    fn answer(&mut self) -> Answer {
        Answer { method: self.text(), url: self.text(), status: self.number(), headers: self.headers(), body: self.bytes() }
    }
}

impl Work {
    /// Reads the file; its writer is `Work.fields` of the harness.
    pub fn read(path: &str) -> Work {
        let mut f = Fields { data: std::fs::read(path).expect("the work"), at: 0 };
        let mut work = Work {
            function: f.text(),
            source: f.text(),
            image: f.text(),
            imports: f.texts(),
            fuel: f.number(),
            memory: f.number(),
            method: f.text(),
            path: f.text(),
            query: f.text(),
            headers: f.headers(),
            body: f.bytes(),
            seed: f.number(),
            now: f.number(),
            answers: Vec::new(),
        };
        let n: usize = f.number();
        work.answers = (0..n).map(|_| f.answer()).collect();
        work
    }

    /// Returns the answer to a call.
    pub fn answer(&self, method: &[u8], url: &[u8]) -> Option<&Answer> {
        self.answers.iter().find(|a| a.url.as_bytes() == url && a.method.as_bytes() == method)
    }
}
