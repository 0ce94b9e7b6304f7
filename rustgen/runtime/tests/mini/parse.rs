//! The parser of the small interpreter: enough JavaScript for test cases.

use std::cell::RefCell;
use std::rc::Rc;

#[derive(Debug)]
pub struct Func {
    pub name: String,
    pub params: Vec<String>,
    pub rest: Option<String>,
    pub body: Vec<Stmt>,
    pub arrow: bool,
    pub method: bool,
    pub strict: bool,
    pub inner: RefCell<Vec<Rc<Func>>>,
    pub index: RefCell<u32>,
}

#[derive(Debug)]
pub enum Stmt {
    Function(Rc<Func>),
    Expr(Expr),
    Let(Vec<(String, Option<Expr>)>),
    Return(Option<Expr>),
    If(Expr, Box<Stmt>, Option<Box<Stmt>>),
    Block(Vec<Stmt>),
    Throw(Expr),
    Break,
    Continue,
    While(Expr, Box<Stmt>),
    For(Option<Box<Stmt>>, Option<Expr>, Option<Expr>, Box<Stmt>),
    ForOf(String, Expr, bool, Box<Stmt>),
    Try(Vec<Stmt>, Option<String>, Option<Vec<Stmt>>, Option<Vec<Stmt>>),
}

#[derive(Debug)]
pub enum Prop {
    Field(String, Expr),
    Proto(Expr),
    Computed(Expr, Expr),
    Accessor(String, Rc<Func>, bool),
    Spread(Expr),
}

#[derive(Debug)]
pub enum Expr {
    Num(f64),
    Str(Vec<u16>),
    Const(&'static str),
    This,
    Name(String),
    Paren(Box<Expr>),
    Array(Vec<Expr>),
    Object(Vec<Prop>),
    Function(Rc<Func>),
    Template(Vec<Result<Vec<u16>, Expr>>),
    Member(Box<Expr>, String, bool),
    Index(Box<Expr>, Box<Expr>),
    Call(Box<Expr>, Vec<Expr>),
    New(Box<Expr>, Vec<Expr>),
    Unary(String, Box<Expr>),
    Update(Box<Expr>, bool, bool),
    Binary(String, Box<Expr>, Box<Expr>),
    Logic(String, Box<Expr>, Box<Expr>),
    Cond(Box<Expr>, Box<Expr>, Box<Expr>),
    Assign(String, Box<Expr>, Box<Expr>),
    Comma(Box<Expr>, Box<Expr>),
    Spread(Box<Expr>),
    Hole,
}

#[derive(Clone, Debug, PartialEq)]
enum Tok {
    Num(f64),
    Str(Vec<u16>),
    Template(Vec<(Vec<u16>, String)>, Vec<u16>),
    Word(String),
    Punct(&'static str),
    End,
}

const PUNCTS: &[&str] = &[
    ">>>=", "...", "===", "!==", ">>>", "**=", "<<=", ">>=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.",
    "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**", "{", "}", "(", ")", "[", "]", ";",
    ",", "<", ">", "+", "-", "*", "/", "%", "&", "|", "^", "!", "~", "?", ":", "=", ".",
];

fn escape(c: &[char], i: &mut usize, out: &mut Vec<u16>) {
    let e = c[*i];
    *i += 1;
    let hex = |s: &[char]| u32::from_str_radix(&s.iter().collect::<String>(), 16).unwrap();
    let mut unit =
        |u: u32| out.extend(char::from_u32(u).map_or(vec![u as u16], |c| c.encode_utf16(&mut [0; 2]).to_vec()));
    match e {
        'n' => unit(10),
        't' => unit(9),
        'r' => unit(13),
        'b' => unit(8),
        'f' => unit(12),
        'v' => unit(11),
        '0' => unit(0),
        'x' => {
            unit(hex(&c[*i..*i + 2]));
            *i += 2;
        }
        'u' if c[*i] == '{' => {
            let end = c[*i..].iter().position(|&c| c == '}').unwrap() + *i;
            unit(hex(&c[*i + 1..end]));
            *i = end + 1;
        }
        'u' => {
            unit(hex(&c[*i..*i + 4]));
            *i += 4;
        }
        other => unit(other as u32),
    }
}

fn tokens(src: &str) -> Vec<Tok> {
    let c: Vec<char> = src.chars().collect();
    let mut i = 0;
    let mut out = Vec::new();
    'outer: while i < c.len() {
        let ch = c[i];
        if ch.is_whitespace() {
            i += 1;
        } else if ch == '/' && c.get(i + 1) == Some(&'/') {
            while i < c.len() && c[i] != '\n' {
                i += 1;
            }
        } else if ch.is_ascii_digit() || (ch == '.' && c.get(i + 1).is_some_and(|d| d.is_ascii_digit())) {
            let start = i;
            if ch == '0' && c.get(i + 1).is_some_and(|x| "xXbBoO".contains(*x)) {
                i += 2;
                while i < c.len() && c[i].is_ascii_alphanumeric() {
                    i += 1;
                }
                let radix = match c[start + 1].to_ascii_lowercase() {
                    'x' => 16,
                    'o' => 8,
                    _ => 2,
                };
                let t: String = c[start + 2..i].iter().collect();
                out.push(Tok::Num(u64::from_str_radix(&t, radix).unwrap() as f64));
                continue;
            }
            while i < c.len()
                && (c[i].is_ascii_digit()
                    || c[i] == '.'
                    || c[i] == 'e'
                    || c[i] == 'E'
                    || ("+-".contains(c[i]) && "eE".contains(c[i - 1])))
            {
                i += 1;
            }
            let t: String = c[start..i].iter().collect();
            out.push(Tok::Num(t.parse().unwrap()));
        } else if ch.is_alphabetic() || ch == '_' || ch == '$' {
            let start = i;
            while i < c.len() && (c[i].is_alphanumeric() || c[i] == '_' || c[i] == '$') {
                i += 1;
            }
            out.push(Tok::Word(c[start..i].iter().collect()));
        } else if ch == '"' || ch == '\'' {
            i += 1;
            let mut s = Vec::new();
            while c[i] != ch {
                if c[i] == '\\' {
                    i += 1;
                    escape(&c, &mut i, &mut s);
                } else {
                    s.extend(c[i].encode_utf16(&mut [0; 2]).iter());
                    i += 1;
                }
            }
            i += 1;
            out.push(Tok::Str(s));
        } else if ch == '`' {
            i += 1;
            let mut parts = Vec::new();
            let mut s = Vec::new();
            while c[i] != '`' {
                if c[i] == '\\' {
                    i += 1;
                    escape(&c, &mut i, &mut s);
                } else if c[i] == '$' && c[i + 1] == '{' {
                    let start = i + 2;
                    let mut depth = 1;
                    i += 2;
                    while depth > 0 {
                        match c[i] {
                            '{' => depth += 1,
                            '}' => depth -= 1,
                            _ => {}
                        }
                        i += 1;
                    }
                    parts.push((std::mem::take(&mut s), c[start..i - 1].iter().collect()));
                } else {
                    s.extend(c[i].encode_utf16(&mut [0; 2]).iter());
                    i += 1;
                }
            }
            i += 1;
            out.push(Tok::Template(parts, s));
        } else {
            for p in PUNCTS {
                if c[i..].starts_with(&p.chars().collect::<Vec<_>>()) {
                    if *p == "?." && c.get(i + 2).is_some_and(|d| d.is_ascii_digit()) {
                        continue;
                    }
                    out.push(Tok::Punct(p));
                    i += p.len();
                    continue 'outer;
                }
            }
            panic!("character {ch} in {src}");
        }
    }
    out.push(Tok::End);
    out
}

struct Parser {
    t: Vec<Tok>,
    i: usize,
    funcs: Vec<Vec<Rc<Func>>>,
    strict: bool,
    no_in: bool,
}

/// Parses a program as the body of a function.
pub fn program(src: &str) -> Rc<Func> {
    let mut p = Parser { t: tokens(src), i: 0, funcs: vec![vec![]], strict: false, no_in: false };
    let strict = p.t[0] == Tok::Str("use strict".encode_utf16().collect());
    p.strict = strict;
    let mut body = Vec::new();
    while p.t[p.i] != Tok::End {
        body.push(p.stmt());
    }
    let inner = p.funcs.pop().unwrap();
    Rc::new(Func {
        name: String::new(),
        params: vec![],
        rest: None,
        body,
        arrow: false,
        method: false,
        strict,
        inner: RefCell::new(inner),
        index: RefCell::new(0),
    })
}

impl Parser {
    fn is(&self, p: &str) -> bool {
        matches!(&self.t[self.i], Tok::Punct(q) if *q == p)
    }
    fn is_word(&self, w: &str) -> bool {
        matches!(&self.t[self.i], Tok::Word(q) if q == w)
    }
    fn eat(&mut self, p: &str) -> bool {
        let hit = self.is(p);
        self.i += hit as usize;
        hit
    }
    fn eat_word(&mut self, w: &str) -> bool {
        let hit = self.is_word(w);
        self.i += hit as usize;
        hit
    }
    fn want(&mut self, p: &str) {
        assert!(
            self.eat(p),
            "wanted {p}, found {:?} after {:?}",
            self.t[self.i],
            &self.t[self.i.saturating_sub(6)..self.i]
        );
    }
    fn word(&mut self) -> String {
        match self.t[self.i].clone() {
            Tok::Word(w) => {
                self.i += 1;
                w
            }
            t => panic!("wanted a name, found {t:?}"),
        }
    }

    fn list(&mut self) -> Vec<Stmt> {
        self.want("{");
        let mut out = Vec::new();
        while !self.eat("}") {
            out.push(self.stmt());
        }
        out
    }

    fn stmt(&mut self) -> Stmt {
        if self.is("{") {
            return Stmt::Block(self.list());
        }
        if self.eat(";") {
            return Stmt::Block(vec![]);
        }
        let w = match &self.t[self.i] {
            Tok::Word(w) => w.clone(),
            _ => String::new(),
        };
        match w.as_str() {
            "let" | "const" | "var" => {
                let s = self.decl();
                self.eat(";");
                return s;
            }
            "function" => {
                self.i += 1;
                let name = self.word();
                let f = self.func(name, false, false);
                return Stmt::Function(f);
            }
            "return" => {
                self.i += 1;
                let e = if self.is(";") || self.is("}") { None } else { Some(self.expr()) };
                self.eat(";");
                return Stmt::Return(e);
            }
            "throw" => {
                self.i += 1;
                let e = self.expr();
                self.eat(";");
                return Stmt::Throw(e);
            }
            "break" | "continue" => {
                self.i += 1;
                self.eat(";");
                return if w == "break" { Stmt::Break } else { Stmt::Continue };
            }
            "if" => {
                self.i += 1;
                self.want("(");
                let c = self.expr();
                self.want(")");
                let a = Box::new(self.stmt());
                let b = if self.eat_word("else") { Some(Box::new(self.stmt())) } else { None };
                return Stmt::If(c, a, b);
            }
            "while" => {
                self.i += 1;
                self.want("(");
                let c = self.expr();
                self.want(")");
                return Stmt::While(c, Box::new(self.stmt()));
            }
            "for" => return self.for_stmt(),
            "try" => {
                self.i += 1;
                let body = self.list();
                let mut param = None;
                let mut handler = None;
                if self.eat_word("catch") {
                    if self.eat("(") {
                        param = Some(self.word());
                        self.want(")");
                    }
                    handler = Some(self.list());
                }
                let last = if self.eat_word("finally") { Some(self.list()) } else { None };
                return Stmt::Try(body, param, handler, last);
            }
            _ => {}
        }
        let e = self.expr();
        self.eat(";");
        Stmt::Expr(e)
    }

    fn decl(&mut self) -> Stmt {
        self.i += 1;
        let mut out = Vec::new();
        loop {
            let n = self.word();
            let mut e = None;
            if self.eat("=") {
                e = Some(self.named(&n));
            }
            out.push((n, e));
            if !self.eat(",") {
                return Stmt::Let(out);
            }
        }
    }

    /// An initialiser; an anonymous function gets the variable's name.
    fn named(&mut self, n: &str) -> Expr {
        let e = self.assign();
        if let Expr::Function(f) = &e {
            if f.name.is_empty() {
                // The name is set before the function is shared.
                let p = Rc::as_ptr(f) as *mut Func;
                unsafe { (*p).name = n.to_string() };
            }
        }
        e
    }

    fn for_stmt(&mut self) -> Stmt {
        self.i += 1;
        self.want("(");
        let is_decl = ["let", "const", "var"].iter().any(|w| self.is_word(w));
        if is_decl {
            if let (Tok::Word(n), Tok::Word(of)) = (self.t[self.i + 1].clone(), self.t[self.i + 2].clone()) {
                if of == "of" || of == "in" {
                    self.i += 3;
                    let e = self.expr();
                    self.want(")");
                    return Stmt::ForOf(n, e, of == "of", Box::new(self.stmt()));
                }
            }
        }
        self.no_in = true;
        let init = if self.is(";") {
            None
        } else if is_decl {
            Some(Box::new(self.decl()))
        } else {
            Some(Box::new(Stmt::Expr(self.expr())))
        };
        self.no_in = false;
        self.want(";");
        let test = if self.is(";") { None } else { Some(self.expr()) };
        self.want(";");
        let update = if self.is(")") { None } else { Some(self.expr()) };
        self.want(")");
        Stmt::For(init, test, update, Box::new(self.stmt()))
    }

    /// A function from its parameter list on.
    fn func(&mut self, name: String, arrow: bool, method: bool) -> Rc<Func> {
        let mut params = Vec::new();
        let mut rest = None;
        if arrow && !self.is("(") {
            params.push(self.word());
        } else {
            self.want("(");
            while !self.eat(")") {
                if self.eat("...") {
                    rest = Some(self.word());
                } else {
                    params.push(self.word());
                }
                self.eat(",");
            }
        }
        if arrow {
            self.want("=>");
        }
        self.funcs.push(vec![]);
        let outer = self.strict;
        let body = if arrow && !self.is("{") {
            vec![Stmt::Return(Some(self.assign()))]
        } else {
            if self.t[self.i + 1] == Tok::Str("use strict".encode_utf16().collect()) {
                self.strict = true;
            }
            self.list()
        };
        let strict = self.strict;
        self.strict = outer;
        let inner = RefCell::new(self.funcs.pop().unwrap());
        let f = Rc::new(Func { name, params, rest, body, arrow, method, strict, inner, index: RefCell::new(0) });
        self.funcs.last_mut().unwrap().push(f.clone());
        f
    }

    pub fn expr(&mut self) -> Expr {
        let mut e = self.assign();
        while self.eat(",") {
            e = Expr::Comma(Box::new(e), Box::new(self.assign()));
        }
        e
    }

    /// Whether an arrow function starts here.
    fn arrow_ahead(&self) -> bool {
        if let Tok::Word(_) = &self.t[self.i] {
            return self.t[self.i + 1] == Tok::Punct("=>");
        }
        if !self.is("(") {
            return false;
        }
        let mut depth = 0;
        let mut j = self.i;
        loop {
            match &self.t[j] {
                Tok::Punct("(") => depth += 1,
                Tok::Punct(")") => {
                    depth -= 1;
                    if depth == 0 {
                        return self.t[j + 1] == Tok::Punct("=>");
                    }
                }
                Tok::End => return false,
                _ => {}
            }
            j += 1;
        }
    }

    fn assign(&mut self) -> Expr {
        if self.arrow_ahead() {
            return Expr::Function(self.func(String::new(), true, false));
        }
        let c = self.cond();
        for op in ["=", "+=", "-=", "*=", "/=", "%=", "**=", "&=", "|=", "^=", "<<=", ">>=", ">>>="] {
            if self.eat(op) {
                let v = self.assign();
                return Expr::Assign(op.to_string(), Box::new(c), Box::new(v));
            }
        }
        c
    }

    fn cond(&mut self) -> Expr {
        let c = self.binary(0);
        if self.eat("?") {
            let a = self.assign();
            self.want(":");
            let b = self.assign();
            return Expr::Cond(Box::new(c), Box::new(a), Box::new(b));
        }
        c
    }

    fn level(&self) -> Option<(u32, String)> {
        let op = match &self.t[self.i] {
            Tok::Punct(p) => p.to_string(),
            Tok::Word(w) if w == "instanceof" || (w == "in" && !self.no_in) => w.clone(),
            _ => return None,
        };
        let l = match op.as_str() {
            "??" => 1,
            "||" => 2,
            "&&" => 3,
            "|" => 4,
            "^" => 5,
            "&" => 6,
            "==" | "!=" | "===" | "!==" => 7,
            "<" | ">" | "<=" | ">=" | "in" | "instanceof" => 8,
            "<<" | ">>" | ">>>" => 9,
            "+" | "-" => 10,
            "*" | "/" | "%" => 11,
            "**" => 12,
            _ => return None,
        };
        Some((l, op))
    }

    fn binary(&mut self, min: u32) -> Expr {
        let mut a = self.unary();
        while let Some((l, op)) = self.level() {
            if l < min {
                break;
            }
            self.i += 1;
            let b = if op == "**" { self.binary(l) } else { self.binary(l + 1) };
            a = match op.as_str() {
                "??" | "||" | "&&" => Expr::Logic(op, Box::new(a), Box::new(b)),
                _ => Expr::Binary(op, Box::new(a), Box::new(b)),
            };
        }
        a
    }

    fn unary(&mut self) -> Expr {
        for op in ["!", "~", "+", "-"] {
            if self.eat(op) {
                return Expr::Unary(op.to_string(), Box::new(self.unary()));
            }
        }
        for op in ["typeof", "void", "delete"] {
            if self.eat_word(op) {
                return Expr::Unary(op.to_string(), Box::new(self.unary()));
            }
        }
        for (op, up) in [("++", true), ("--", false)] {
            if self.eat(op) {
                return Expr::Update(Box::new(self.unary()), up, true);
            }
        }
        let e = self.postfix();
        for (op, up) in [("++", true), ("--", false)] {
            if self.eat(op) {
                return Expr::Update(Box::new(e), up, false);
            }
        }
        e
    }

    fn args(&mut self) -> Vec<Expr> {
        let mut out = Vec::new();
        while !self.eat(")") {
            if self.eat("...") {
                out.push(Expr::Spread(Box::new(self.assign())));
            } else {
                out.push(self.assign());
            }
            self.eat(",");
        }
        out
    }

    fn postfix(&mut self) -> Expr {
        let mut e = if self.eat_word("new") {
            let mut f = self.primary();
            loop {
                if self.eat(".") {
                    f = Expr::Member(Box::new(f), self.word(), false);
                } else {
                    break;
                }
            }
            let args = if self.eat("(") { self.args() } else { vec![] };
            Expr::New(Box::new(f), args)
        } else {
            self.primary()
        };
        loop {
            if self.eat(".") {
                e = Expr::Member(Box::new(e), self.word(), false);
            } else if self.eat("?.") {
                e = Expr::Member(Box::new(e), self.word(), true);
            } else if self.eat("[") {
                let k = self.expr();
                self.want("]");
                e = Expr::Index(Box::new(e), Box::new(k));
            } else if self.eat("(") {
                e = Expr::Call(Box::new(e), self.args());
            } else {
                return e;
            }
        }
    }

    fn primary(&mut self) -> Expr {
        let t = self.t[self.i].clone();
        self.i += 1;
        match t {
            Tok::Num(n) => Expr::Num(n),
            Tok::Str(s) => Expr::Str(s),
            Tok::Template(parts, tail) => {
                let mut out = Vec::new();
                for (s, src) in parts {
                    out.push(Ok(s));
                    let saved = std::mem::replace(&mut self.t, tokens(&src));
                    let at = std::mem::replace(&mut self.i, 0);
                    out.push(Err(self.expr()));
                    self.t = saved;
                    self.i = at;
                }
                out.push(Ok(tail));
                Expr::Template(out)
            }
            Tok::Punct("(") => {
                let saved = std::mem::replace(&mut self.no_in, false);
                let e = self.expr();
                self.no_in = saved;
                self.want(")");
                Expr::Paren(Box::new(e))
            }
            Tok::Punct("[") => {
                let mut out = Vec::new();
                while !self.eat("]") {
                    if self.eat(",") {
                        out.push(Expr::Hole);
                        continue;
                    }
                    if self.eat("...") {
                        out.push(Expr::Spread(Box::new(self.assign())));
                    } else {
                        out.push(self.assign());
                    }
                    if !self.is("]") {
                        self.want(",");
                    }
                }
                Expr::Array(out)
            }
            Tok::Punct("{") => self.object(),
            Tok::Word(w) => match w.as_str() {
                "null" => Expr::Const("null"),
                "true" => Expr::Const("true"),
                "false" => Expr::Const("false"),
                "this" => Expr::This,
                "function" => {
                    let name = if self.is("(") { String::new() } else { self.word() };
                    Expr::Function(self.func(name, false, false))
                }
                _ => Expr::Name(w),
            },
            t => panic!("unexpected {t:?} after {:?}", &self.t[self.i.saturating_sub(6)..self.i]),
        }
    }

    fn object(&mut self) -> Expr {
        let mut out = Vec::new();
        while !self.eat("}") {
            if self.eat("...") {
                out.push(Prop::Spread(self.assign()));
                self.eat(",");
                continue;
            }
            if self.eat("[") {
                let k = self.assign();
                self.want("]");
                self.want(":");
                let v = self.assign();
                out.push(Prop::Computed(k, v));
                self.eat(",");
                continue;
            }
            let t = self.t[self.i].clone();
            self.i += 1;
            let k = match t {
                Tok::Word(w) => w,
                Tok::Str(s) => String::from_utf16(&s).unwrap(),
                Tok::Num(n) => format!("{n}"),
                t => panic!("key {t:?}"),
            };
            let accessor = (k == "get" || k == "set") && matches!(self.t[self.i], Tok::Word(_) | Tok::Str(_));
            if accessor {
                let name = match self.t[self.i].clone() {
                    Tok::Word(w) => w,
                    Tok::Str(s) => String::from_utf16(&s).unwrap(),
                    _ => unreachable!(),
                };
                self.i += 1;
                let f = self.func(format!("{k} {name}"), false, true);
                out.push(Prop::Accessor(name, f, k == "get"));
            } else if self.is("(") {
                let f = self.func(k.clone(), false, true);
                out.push(Prop::Field(k, Expr::Function(f)));
            } else if self.eat(":") {
                let v = self.named(&k);
                out.push(if k == "__proto__" { Prop::Proto(v) } else { Prop::Field(k, v) });
            } else {
                out.push(Prop::Field(k.clone(), Expr::Name(k)));
            }
            if !self.is("}") {
                self.want(",");
            }
        }
        Expr::Object(out)
    }
}
