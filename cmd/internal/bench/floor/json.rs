//! JSON as a person would write it for known documents (RFC 8259): a reader that is asked for what comes next and
//! borrows strings from the input, and a writer of strings.

use std::borrow::Cow;

/// What a hand-written function says of a document that is none.
pub const JSON_ERROR: &str = "an answer is not the JSON it should be";

pub struct Reader<'a> {
    data: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub fn new(data: &'a [u8]) -> Self {
        Reader { data, at: 0 }
    }

    /// Returns the next byte that is no white space, and stays there.
    #[inline]
    pub fn peek(&mut self) -> u8 {
        while let Some(&b) = self.data.get(self.at) {
            if b > b' ' {
                return b;
            }
            self.at += 1;
        }
        0
    }

    /// Goes over a byte when it is next.
    #[inline]
    pub fn take(&mut self, b: u8) -> bool {
        let next = self.peek() == b;
        self.at += next as usize;
        next
    }

    /// Calls member with each name of an object; member reads the value.
    #[inline]
    pub fn object(&mut self, mut member: impl FnMut(&mut Self, &str)) -> bool {
        if !self.take(b'{') {
            return false;
        }
        if self.take(b'}') {
            return true;
        }
        loop {
            let Some(name) = self.string() else { return false };
            if !self.take(b':') {
                return false;
            }
            member(self, &name);
            if !self.take(b',') {
                return self.take(b'}');
            }
        }
    }

    /// Calls element before each element of an array; element reads it.
    #[inline]
    pub fn array(&mut self, mut element: impl FnMut(&mut Self)) -> bool {
        if !self.take(b'[') {
            return false;
        }
        if self.take(b']') {
            return true;
        }
        loop {
            element(self);
            if !self.take(b',') {
                return self.take(b']');
            }
        }
    }

    /// Reads a string; None when something else is next.
    #[inline]
    pub fn string(&mut self) -> Option<Cow<'a, str>> {
        if !self.take(b'"') {
            return None;
        }
        let begin = self.at;
        loop {
            match self.data.get(self.at)? {
                b'"' => {
                    self.at += 1;
                    return std::str::from_utf8(&self.data[begin..self.at - 1]).ok().map(Cow::Borrowed);
                }
                b'\\' => return self.escaped(begin),
                _ => self.at += 1,
            }
        }
    }

    #[cold]
    fn escaped(&mut self, begin: usize) -> Option<Cow<'a, str>> {
        let mut out = self.data[begin..self.at].to_vec();
        loop {
            let b = *self.data.get(self.at)?;
            self.at += 1;
            match b {
                b'"' => return String::from_utf8(out).ok().map(Cow::Owned),
                b'\\' => {
                    let c = self.escape()?;
                    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                }
                b => out.push(b),
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let b = *self.data.get(self.at)?;
        self.at += 1;
        Some(match b {
            b'n' => '\n',
            b't' => '\t',
            b'r' => '\r',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'u' => {
                let high = self.hex()?;
                if (0xd800..0xdc00).contains(&high) && self.data[self.at..].starts_with(b"\\u") {
                    self.at += 2;
                    let low = self.hex()?;
                    char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low.wrapping_sub(0xdc00) & 0x3ff))?
                } else {
                    char::from_u32(high).unwrap_or('\u{fffd}')
                }
            }
            b => b as char,
        })
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = std::str::from_utf8(self.data.get(self.at..self.at + 4)?).ok()?;
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }

    /// Reads a number; None when something else is next.
    #[inline]
    pub fn number(&mut self) -> Option<f64> {
        self.peek();
        let begin = self.at;
        let mut whole: u64 = 0;
        let minus = self.data.get(self.at) == Some(&b'-');
        self.at += minus as usize;
        while let Some(b @ b'0'..=b'9') = self.data.get(self.at) {
            whole = whole.wrapping_mul(10).wrapping_add((b - b'0') as u64);
            self.at += 1;
        }
        let more = matches!(self.data.get(self.at), Some(b'.' | b'e' | b'E'));
        if !more && self.at - begin < 16 && self.at > begin {
            return Some(if minus { -(whole as f64) } else { whole as f64 });
        }
        while let Some(b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-') = self.data.get(self.at) {
            self.at += 1;
        }
        std::str::from_utf8(&self.data[begin..self.at]).ok()?.parse().ok()
    }

    /// Goes over a value of any kind.
    pub fn skip(&mut self) {
        match self.peek() {
            b'{' => drop(self.object(|r, _| r.skip())),
            b'[' => drop(self.array(|r| r.skip())),
            b'"' => drop(self.string()),
            b'-' | b'0'..=b'9' => drop(self.number()),
            _ => {
                while let Some(b'a'..=b'z') = self.data.get(self.at) {
                    self.at += 1;
                }
            }
        }
    }

    /// Reads a string, or goes over what is no string.
    #[inline]
    pub fn text(&mut self) -> Option<Cow<'a, str>> {
        if self.peek() == b'"' {
            return self.string();
        }
        self.skip();
        None
    }
}

/// Appends a string with its quotes, escaped as JSON.stringify does.
#[inline]
pub fn write_string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let bytes = text.as_bytes();
    let mut begin = 0;
    for (i, &b) in bytes.iter().enumerate() {
        if b >= 0x20 && b != b'"' && b != b'\\' {
            continue;
        }
        out.extend_from_slice(&bytes[begin..i]);
        begin = i + 1;
        escape(out, b);
    }
    out.extend_from_slice(&bytes[begin..]);
    out.push(b'"');
}

#[cold]
fn escape(out: &mut Vec<u8>, b: u8) {
    let short = match b {
        b'"' => b'"',
        b'\\' => b'\\',
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        8 => b'b',
        12 => b'f',
        _ => {
            out.extend_from_slice(format!("\\u{b:04x}").as_bytes());
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}
