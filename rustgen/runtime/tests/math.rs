//! The functions of Math and `**` against Node: the same bits for the same arguments.

#![allow(clippy::type_complexity)]

use decant_rt::fdlibm as f;
use std::io::{Read, Write};
use std::process::{Command, Stdio};

/// In the order of math.js.
const ONE: [(&str, fn(f64) -> f64); 19] = [
    ("acos", f::acos),
    ("acosh", f::acosh),
    ("asin", f::asin),
    ("asinh", f::asinh),
    ("atan", f::atan),
    ("atanh", f::atanh),
    ("cbrt", f::cbrt),
    ("cos", f::cos),
    ("cosh", f::cosh),
    ("exp", f::exp),
    ("expm1", f::expm1),
    ("log", f::log),
    ("log10", f::log10),
    ("log1p", f::log1p),
    ("log2", f::log2),
    ("sin", f::sin),
    ("sinh", f::sinh),
    ("tan", f::tan),
    ("tanh", f::tanh),
];
const TWO: [(&str, fn(f64, f64) -> f64); 4] =
    [("atan2", f::atan2), ("hypot", |x, y| f::hypot([x, y].into_iter())), ("pow", f::pow), ("**", f::pow)];

const EDGES: [f64; 38] = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    f64::MIN_POSITIVE,
    -f64::MIN_POSITIVE,
    5e-324,
    -5e-324,
    f64::MAX,
    f64::MIN,
    0.5,
    -0.5,
    2.0,
    -2.0,
    3.0,
    -3.0,
    10.0,
    std::f64::consts::PI,
    std::f64::consts::E,
    709.782712893384,
    -745.1332191019411,
    710.4758600739439,
    709.6,
    9007199254740991.0,
    9007199254740992.0,
    -9007199254740991.0,
    4503599627370495.5,
    6381956970095103.0,
    1e22,
    5.319372648326541e255,
    -1.0000000000000002,
    // The third part of π/2 is needed for these.
    46066.74387591393,
    65359.26436160885,
    75047.93610527978,
    91553.86390724055,
];

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }
    fn below(&mut self, n: u64) -> u64 {
        (self.next() >> 11) % n
    }
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }
    fn sign(&mut self) -> f64 {
        1.0 - 2.0 * self.below(2) as f64
    }
    /// Any number of bits, up to some.
    fn integer(&mut self, bits: u64) -> f64 {
        let limit = 2 << self.below(bits);
        self.below(limit) as f64
    }
    /// A few units in the last place, or a few bits more, away from x.
    fn near(&mut self, x: f64) -> f64 {
        let shift = self.below(40);
        let d = self.below(8) << shift >> self.below(shift + 1);
        let b = x.to_bits();
        f64::from_bits(if self.below(2) == 0 { b.wrapping_add(d) } else { b.wrapping_sub(d) })
    }
    fn argument(&mut self) -> f64 {
        match self.below(12) {
            0 | 1 => f64::from_bits(self.next()),
            2 => {
                let n = self.integer(40);
                self.near(n * std::f64::consts::FRAC_PI_2) * self.sign()
            }
            3 => (1.0 + (self.unit() - 0.5) / (1u64 << self.below(50)) as f64) * self.sign(),
            4 => f64::from_bits(self.next() >> (12 + self.below(52))) * self.sign(),
            5 => self.integer(53) * self.sign(),
            6 => {
                let x = EDGES[self.below(EDGES.len() as u64) as usize];
                self.near(x)
            }
            7 => self.sign() * self.unit() * 750.0,
            8 => self.sign() * (0.5 + self.unit()) * 2f64.powi(self.below(80) as i32 - 60),
            9 => self.sign() * self.unit() * 30.0,
            10 => f64::from_bits(0x41F0_0000_0000_0000 + (self.next() >> 2)),
            _ => self.sign() * (self.below(200_000) as f64 / 1000.0),
        }
    }
    /// For pow: many pairs whose power neither overflows nor vanishes.
    fn pair(&mut self) -> (f64, f64) {
        match self.below(10) {
            0 | 1 => (self.argument(), self.argument()),
            2 => (self.below(100) as f64 * self.sign(), self.below(80) as f64 * self.sign()),
            3 => (10.0, self.below(700) as f64 - 350.0),
            4 => (2.0, self.sign() * self.unit() * 1080.0),
            5 => (1.0 + self.sign() * self.unit() / (1u64 << self.below(52)) as f64, self.argument()),
            6 => (self.unit() * 20.0, self.sign() * self.unit() * 300.0),
            7 => {
                let x = self.argument().abs();
                (x, self.sign() * self.unit() * 1080.0 / x.log2())
            }
            8 => {
                let x = self.argument().abs();
                let limit = if self.below(2) == 0 { 1024.0 } else { -1022.0 - self.unit() * 53.0 };
                (x, self.near(limit / x.log2()))
            }
            _ => (self.argument().abs(), [0.5, -0.5, 2.0, -1.0, 1.5, 1.0 / 3.0][self.below(6) as usize]),
        }
    }
}

struct Case {
    function: usize,
    a: f64,
    b: f64,
}

fn cases(count: usize) -> Vec<Case> {
    let mut r = Random(0x9E37_79B9_7F4A_7C15);
    let mut out = Vec::new();
    for function in 0..ONE.len() {
        out.extend(EDGES.iter().map(|&a| Case { function, a, b: 0.0 }));
        out.extend((0..count).map(|_| Case { function, a: r.argument(), b: 0.0 }));
    }
    for function in ONE.len()..ONE.len() + TWO.len() {
        for a in EDGES {
            out.extend(EDGES.iter().map(|&b| Case { function, a, b }));
        }
        out.extend((0..count).map(|_| {
            let (a, b) =
                if function < ONE.len() + 2 && r.below(3) > 0 { (r.argument(), r.argument()) } else { r.pair() };
            Case { function, a, b }
        }));
    }
    out
}

fn node(cases: &[Case]) -> Vec<f64> {
    let mut child = Command::new("node")
        .arg(format!("{}/tests/math.js", env!("CARGO_MANIFEST_DIR")))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node is needed to compare with");
    let mut input = Vec::new();
    for c in cases {
        input.extend((c.function as u32).to_le_bytes());
        input.extend(c.a.to_le_bytes());
        input.extend(c.b.to_le_bytes());
    }
    let mut stdin = child.stdin.take().unwrap();
    let feed = std::thread::spawn(move || stdin.write_all(&input).unwrap());
    let mut out = Vec::new();
    child.stdout.take().unwrap().read_to_end(&mut out).unwrap();
    feed.join().unwrap();
    assert!(child.wait().unwrap().success());
    out.chunks_exact(8).map(|b| f64::from_le_bytes(b.try_into().unwrap())).collect()
}

fn ours(c: &Case) -> f64 {
    match ONE.get(c.function) {
        Some((_, f)) => f(c.a),
        None => TWO[c.function - ONE.len()].1(c.a, c.b),
    }
}

fn compare(count: usize) {
    let cases = cases(count);
    let mut wrong = vec![0; ONE.len() + TWO.len()];
    let name = |i: usize| ONE.get(i).map_or_else(|| TWO[i - ONE.len()].0, |f| f.0);
    for part in cases.chunks(1 << 20) {
        let want = node(part);
        assert_eq!(want.len(), part.len());
        for (c, want) in part.iter().zip(want) {
            let got = ours(c);
            if got.to_bits() == want.to_bits() || (got.is_nan() && want.is_nan()) {
                continue;
            }
            wrong[c.function] += 1;
            if wrong[c.function] <= 5 {
                println!("{}({:?}, {:?}): node {want:?}, here {got:?}", name(c.function), c.a, c.b);
            }
        }
    }
    for (i, n) in wrong.iter().enumerate().filter(|w| *w.1 > 0) {
        println!("{}: {n} wrong", name(i));
    }
    assert_eq!(wrong.iter().sum::<usize>(), 0, "{} cases", cases.len());
}

/// The number of arguments for each function is 5,000, or what DECANT_MATH_CASES says.
#[test]
fn the_same_bits_as_node() {
    let count = std::env::var("DECANT_MATH_CASES").ok().map_or(5000, |n| n.parse().expect("a number"));
    compare(count);
}
