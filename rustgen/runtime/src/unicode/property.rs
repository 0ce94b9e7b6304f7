//! Unicode properties, as regular expressions name them.

static NAMES: &[u8] = include_bytes!("properties.txt");
static RANGES: &[u8] = include_bytes!("properties.bin");

/// The letters that properties.txt has for kinds of properties.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    Category = b'g' as isize,
    Binary = b'b' as isize,
    Script = b's' as isize,
    ScriptExtensions = b'x' as isize,
}

/// The ranges of a property, ascending; None when there is none of that name.
pub(crate) fn property(kind: Kind, name: &[u8]) -> Option<Ranges> {
    for line in NAMES.split(|&c| c == b'\n') {
        let mut words = line.split(|&c| c == b' ');
        if words.next() != Some(&[kind as u8]) {
            continue;
        }
        let (from, n) = (number(words.next()?), number(words.next()?));
        if words.any(|w| w == name) {
            return Some(Ranges { rest: RANGES.get(from..from + n)?, at: 0 });
        }
    }
    None
}

fn number(digits: &[u8]) -> usize {
    digits.iter().fold(0, |n, d| n * 10 + (d & 15) as usize)
}

/// Ranges of code points: gaps and lengths less one, seven bits a byte.
pub(crate) struct Ranges {
    rest: &'static [u8],
    at: u32,
}

impl Ranges {
    fn varint(&mut self) -> Option<u32> {
        let (mut n, mut shift) = (0, 0);
        loop {
            let (&b, rest) = self.rest.split_first()?;
            self.rest = rest;
            n |= (b as u32 & 127) << shift;
            if b < 128 {
                return Some(n);
            }
            shift += 7;
        }
    }
}

impl Iterator for Ranges {
    type Item = (u32, u32);

    fn next(&mut self) -> Option<(u32, u32)> {
        let from = self.at + self.varint()?;
        let to = from + self.varint()?;
        self.at = to + 1;
        Some((from, to))
    }
}
