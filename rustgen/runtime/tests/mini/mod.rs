//! A small JavaScript interpreter over the runtime's API, so that tests can be written as JavaScript and
//! compared with Node. It does what the generated code would do, operation by operation.

pub mod parse;

use decant_rt::prelude::*;
use decant_rt::LitOf;
use parse::*;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

struct Env {
    vars: RefCell<HashMap<String, V>>,
    parent: Option<Rc<Env>>,
}

thread_local! {
    static ENVS: RefCell<Vec<Rc<Env>>> = const { RefCell::new(Vec::new()) };
    static FUNCS: RefCell<Vec<Rc<Func>>> = const { RefCell::new(Vec::new()) };
    static LITS: RefCell<HashMap<String, &'static Lit>> = RefCell::new(HashMap::new());
}

macro_rules! sized {
    ($s:expr, $($n:literal)*) => { match $s.len() {
        $($n => { let mut b = [0u8; $n]; b.copy_from_slice($s.as_slice()); Box::leak(Box::new(LitOf::<[u8; $n]>::new(b, false))) as &'static Lit })*
        n => panic!("a literal of {n} units"),
    } };
}

/// A static literal of ASCII text.
pub fn lit(t: &str) -> &'static Lit {
    if let Some(l) = LITS.with(|m| m.borrow().get(t).copied()) {
        return l;
    }
    let s: Vec<u8> = t.bytes().collect();
    let l =
        sized!(s, 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36);
    LITS.with(|m| m.borrow_mut().insert(t.to_string(), l));
    l
}

/// Registers the functions of a program and gives the table of its image. Number 0 is its body.
pub fn function(body: Rc<Func>) -> &'static Function {
    FUNCS.with(|f| {
        f.borrow_mut().clear();
        collect(&body, &mut f.borrow_mut());
    });
    ENVS.with(|e| e.borrow_mut().clear());
    let infos: Vec<FuncInfo> = FUNCS.with(|f| {
        f.borrow()
            .iter()
            .map(|f| {
                let mut flags = 0;
                if !f.arrow && !f.method {
                    flags |= CONSTRUCTOR;
                }
                if f.strict {
                    flags |= STRICT;
                }
                FuncInfo { code: run, name: lit(&f.name), length: f.params.len() as u32, flags }
            })
            .collect()
    });
    Box::leak(Box::new(Function {
        funcs: Box::leak(infos.into_boxed_slice()),
        vars: 0,
        places: 0,
        handler: None,
        source: "",
        texts: &[],
        made: &[],
    }))
}

fn collect(f: &Rc<Func>, out: &mut Vec<Rc<Func>>) {
    *f.index.borrow_mut() = out.len() as u32;
    out.push(f.clone());
    for inner in f.inner.borrow().iter() {
        collect(inner, out);
    }
}

enum Flow {
    Next,
    Return(V),
    Break,
    Continue,
}

struct Frame {
    this: V,
    args: V,
    strict: bool,
}

fn run(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 1)?;
    let (index, outer) = if FUNCS.with(|f| f.borrow().is_empty()) { (0, None) } else { ids(me) };
    let f = FUNCS.with(|f| f.borrow()[index].clone());
    let parent = outer.map(|i| ENVS.with(|e| e.borrow()[i].clone()));
    let env = Rc::new(Env { vars: RefCell::new(HashMap::new()), parent });
    let mut frame = Frame { this, args: V::UNDEFINED, strict: f.strict };
    if !f.arrow {
        frame.args = args_obj(rt, args, V::EMPTY)?;
        if !f.strict {
            frame.this = this_sloppy(rt, this);
        }
        set_new(&env, "this", frame.this);
        set_new(&env, "arguments", frame.args);
    } else {
        frame.this = find(&env, "this").unwrap_or(V::UNDEFINED);
    }
    for (i, p) in f.params.iter().enumerate() {
        set_new(&env, p, arg(args, i));
    }
    if let Some(r) = &f.rest {
        let v = rest(rt, args, f.params.len())?;
        set_new(&env, r, v);
    }
    match block(rt, &f.body, &env, &frame)? {
        Flow::Return(v) => Ok(v),
        _ => Ok(V::UNDEFINED),
    }
}

/// Number and environment of a closure; the module body has neither.
fn ids(me: V) -> (usize, Option<usize>) {
    MAIN.with(|m| {
        if !*m.borrow() {
            *m.borrow_mut() = true;
            return (0, None);
        }
        let n = |i| box_get(capture(me, i)).f() as usize;
        (n(0), Some(n(1)))
    })
}

thread_local! {
    static MAIN: RefCell<bool> = const { RefCell::new(false) };
}

/// Says that the next function to run is the module body.
pub fn restart() {
    MAIN.with(|m| *m.borrow_mut() = false);
}

fn set_new(env: &Rc<Env>, name: &str, v: V) {
    env.vars.borrow_mut().insert(name.to_string(), v);
}

fn find(env: &Rc<Env>, name: &str) -> Option<V> {
    let mut at = Some(env);
    while let Some(e) = at {
        if let Some(v) = e.vars.borrow().get(name) {
            return Some(*v);
        }
        at = e.parent.as_ref();
    }
    None
}

fn assign(env: &Rc<Env>, name: &str, v: V) -> bool {
    let mut at = Some(env);
    while let Some(e) = at {
        if let Some(slot) = e.vars.borrow_mut().get_mut(name) {
            *slot = v;
            return true;
        }
        at = e.parent.as_ref();
    }
    false
}

fn make(rt: &mut Rt, f: &Rc<Func>, env: &Rc<Env>) -> R<V> {
    let id = ENVS.with(|e| {
        e.borrow_mut().push(env.clone());
        e.borrow().len() - 1
    });
    let index = *f.index.borrow();
    let a = new_box(rt, V::num(index as f64))?;
    let b = new_box(rt, V::num(id as f64))?;
    closure(rt, index, &[a, b])
}

fn block(rt: &mut Rt, list: &[Stmt], env: &Rc<Env>, fr: &Frame) -> R<Flow> {
    for s in list {
        if let Stmt::Function(f) = s {
            let v = make(rt, f, env)?;
            set_new(env, &f.name, v);
        }
    }
    for s in list {
        match stmt(rt, s, env, fr)? {
            Flow::Next => {}
            other => return Ok(other),
        }
    }
    Ok(Flow::Next)
}

fn scope(env: &Rc<Env>) -> Rc<Env> {
    Rc::new(Env { vars: RefCell::new(HashMap::new()), parent: Some(env.clone()) })
}

fn stmt(rt: &mut Rt, s: &Stmt, env: &Rc<Env>, fr: &Frame) -> R<Flow> {
    tick(rt, 1, 2)?;
    match s {
        Stmt::Function(_) => {}
        Stmt::Expr(e) => {
            expr(rt, e, env, fr)?;
        }
        Stmt::Let(list) => {
            for (n, e) in list {
                let v = match e {
                    Some(e) => expr(rt, e, env, fr)?,
                    None => V::UNDEFINED,
                };
                set_new(env, n, v);
            }
        }
        Stmt::Return(e) => {
            return Ok(Flow::Return(match e {
                Some(e) => expr(rt, e, env, fr)?,
                None => V::UNDEFINED,
            }))
        }
        Stmt::If(c, a, b) => {
            if expr(rt, c, env, fr)?.truthy() {
                return stmt(rt, a, env, fr);
            } else if let Some(b) = b {
                return stmt(rt, b, env, fr);
            }
        }
        Stmt::Block(list) => return block(rt, list, &scope(env), fr),
        Stmt::Throw(e) => {
            let v = expr(rt, e, env, fr)?;
            return Err(throw(rt, v));
        }
        Stmt::Break => return Ok(Flow::Break),
        Stmt::Continue => return Ok(Flow::Continue),
        Stmt::While(c, body) => {
            while expr(rt, c, env, fr)?.truthy() {
                match stmt(rt, body, env, fr)? {
                    Flow::Break => break,
                    Flow::Return(v) => return Ok(Flow::Return(v)),
                    _ => {}
                }
            }
        }
        Stmt::For(init, test, update, body) => {
            let mut env = scope(env);
            if let Some(i) = init {
                stmt(rt, i, &env, fr)?;
            }
            loop {
                if let Some(t) = test {
                    if !expr(rt, t, &env, fr)?.truthy() {
                        break;
                    }
                }
                match stmt(rt, body, &env, fr)? {
                    Flow::Break => break,
                    Flow::Return(v) => return Ok(Flow::Return(v)),
                    _ => {}
                }
                let copy = env.vars.borrow().clone();
                env = Rc::new(Env { vars: RefCell::new(copy), parent: env.parent.clone() });
                if let Some(u) = update {
                    expr(rt, u, &env, fr)?;
                }
            }
        }
        Stmt::ForOf(n, e, of, body) => {
            let v = expr(rt, e, env, fr)?;
            let keys = if *of { V::UNDEFINED } else { for_in(rt, v)? };
            let mut it = if *of { Some(iter(rt, v, text(e))?) } else { None };
            loop {
                let (x, done) = match &mut it {
                    Some(it) => next(rt, it)?,
                    None => for_in_next(rt, keys)?,
                };
                if done {
                    break;
                }
                let env = scope(env);
                set_new(&env, n, x);
                match stmt(rt, body, &env, fr)? {
                    Flow::Break => {
                        if let Some(it) = &mut it {
                            close(rt, it, false)?;
                        }
                        break;
                    }
                    Flow::Return(v) => return Ok(Flow::Return(v)),
                    _ => {}
                }
            }
        }
        Stmt::Try(body, param, handler, last) => {
            let mut r = block(rt, body, &scope(env), fr);
            if let (Err(s), Some(h)) = (&r, handler) {
                let v = caught(rt, *s)?;
                let env = scope(env);
                if let Some(p) = param {
                    set_new(&env, p, v);
                }
                r = block(rt, h, &env, fr);
            }
            if let Some(l) = last {
                let kept = match &r {
                    Err(s) => Some(caught(rt, *s)?),
                    Ok(_) => None,
                };
                match block(rt, l, &scope(env), fr)? {
                    Flow::Next => {}
                    other => return Ok(other),
                }
                if let Some(v) = kept {
                    return Err(throw(rt, v));
                }
            }
            return r;
        }
    }
    Ok(Flow::Next)
}

fn string(rt: &mut Rt, s: &[u16]) -> R<V> {
    let mut v = lit("").v();
    let from = gload(rt, lit("String"))?;
    let from = get(rt, from, lit("fromCharCode"))?;
    for chunk in s.chunks(64) {
        let args: Vec<V> = chunk.iter().map(|&u| V::num(u as f64)).collect();
        let part = call(rt, from, V::UNDEFINED, &args, "")?;
        v = add(rt, v, part)?;
    }
    Ok(v)
}

fn text(e: &Expr) -> &'static str {
    match e {
        Expr::Paren(e) => text(e),
        Expr::Name(n) => Box::leak(n.clone().into_boxed_str()),
        Expr::Member(o, n, false) => {
            let t = text(o);
            if t.is_empty() {
                return "";
            }
            Box::leak(format!("{t}.{n}").into_boxed_str())
        }
        _ => "",
    }
}

fn binary(rt: &mut Rt, op: &str, a: V, b: V) -> R<V> {
    Ok(match op {
        "+" => add(rt, a, b)?,
        "-" => sub(rt, a, b)?,
        "*" => mul(rt, a, b)?,
        "/" => div(rt, a, b)?,
        "%" => rem(rt, a, b)?,
        "**" => exp(rt, a, b)?,
        "&" => bit_and(rt, a, b)?,
        "|" => bit_or(rt, a, b)?,
        "^" => bit_xor(rt, a, b)?,
        "<<" => shl(rt, a, b)?,
        ">>" => shr(rt, a, b)?,
        ">>>" => ushr(rt, a, b)?,
        "==" => V::bool(eq(rt, a, b)?),
        "!=" => V::bool(ne(rt, a, b)?),
        "===" => V::bool(seq(rt, a, b)),
        "!==" => V::bool(sne(rt, a, b)),
        "<" => V::bool(lt(rt, a, b)?),
        "<=" => V::bool(le(rt, a, b)?),
        ">" => V::bool(gt(rt, a, b)?),
        ">=" => V::bool(ge(rt, a, b)?),
        "in" => V::bool(has(rt, a, b)?),
        "instanceof" => V::bool(instance_of(rt, a, b)?),
        _ => panic!("operator {op}"),
    })
}

/// Evaluates arguments; an array when one is spread.
fn args_of(rt: &mut Rt, list: &[Expr], env: &Rc<Env>, fr: &Frame) -> R<Result<Vec<V>, V>> {
    if list.iter().any(|e| matches!(e, Expr::Spread(_))) {
        return Ok(Err(array(rt, list, env, fr)?));
    }
    let mut out = Vec::new();
    for e in list {
        out.push(expr(rt, e, env, fr)?);
    }
    Ok(Ok(out))
}

fn array(rt: &mut Rt, list: &[Expr], env: &Rc<Env>, fr: &Frame) -> R<V> {
    let a = arr(rt, &[])?;
    for e in list {
        match e {
            Expr::Hole => hole(rt, a)?,
            Expr::Spread(e) => {
                let v = expr(rt, e, env, fr)?;
                spread(rt, a, v, "")?;
            }
            e => {
                let v = expr(rt, e, env, fr)?;
                push(rt, a, v)?;
            }
        }
    }
    Ok(a)
}

fn object(rt: &mut Rt, list: &[Prop], env: &Rc<Env>, fr: &Frame) -> R<V> {
    let o = obj(rt)?;
    for p in list {
        match p {
            Prop::Field(k, e) => {
                let v = expr(rt, e, env, fr)?;
                if k.is_ascii() && k.len() <= 36 {
                    def_prop(rt, o, lit(k), v)?;
                } else {
                    let k = string(rt, &k.encode_utf16().collect::<Vec<_>>())?;
                    def_prop_v(rt, o, k, v)?;
                }
            }
            Prop::Proto(e) => {
                let v = expr(rt, e, env, fr)?;
                set_proto(rt, o, v)?;
            }
            Prop::Computed(k, e) => {
                let k = expr(rt, k, env, fr)?;
                let k = to_key(rt, k)?;
                let v = expr(rt, e, env, fr)?;
                def_prop_v(rt, o, k, v)?;
            }
            Prop::Accessor(k, f, getter) => {
                let f = make(rt, f, env)?;
                def_accessor(rt, o, lit(k).v(), f, *getter)?;
            }
            Prop::Spread(e) => {
                let v = expr(rt, e, env, fr)?;
                copy_props(rt, o, v, &[])?;
            }
        }
    }
    Ok(o)
}

/// The value of a reference and what it is called on.
fn callee(rt: &mut Rt, e: &Expr, env: &Rc<Env>, fr: &Frame) -> R<(V, V)> {
    match e {
        Expr::Member(o, n, opt) => {
            let this = expr(rt, o, env, fr)?;
            if *opt && (this.is_undefined() || this.is_null()) {
                return Ok((V::EMPTY, this));
            }
            Ok((get(rt, this, lit(n))?, this))
        }
        Expr::Index(o, k) => {
            let this = expr(rt, o, env, fr)?;
            let k = expr(rt, k, env, fr)?;
            Ok((get_v(rt, this, k)?, this))
        }
        e => Ok((expr(rt, e, env, fr)?, V::UNDEFINED)),
    }
}

fn store(
    rt: &mut Rt,
    target: &Expr,
    env: &Rc<Env>,
    fr: &Frame,
    f: &mut dyn FnMut(&mut Rt, V) -> R<V>,
    read: bool,
) -> R<V> {
    match target {
        Expr::Name(n) => {
            let old = if read { expr(rt, target, env, fr)? } else { V::UNDEFINED };
            let v = f(rt, old)?;
            if !assign(env, n, v) {
                gstore(rt, lit(n), v, fr.strict)?;
            }
            Ok(v)
        }
        Expr::Member(o, n, _) => {
            let o = expr(rt, o, env, fr)?;
            let old = if read { get(rt, o, lit(n))? } else { V::UNDEFINED };
            let v = f(rt, old)?;
            put(rt, o, lit(n), v, fr.strict)?;
            Ok(v)
        }
        Expr::Index(o, k) => {
            let o = expr(rt, o, env, fr)?;
            let k = expr(rt, k, env, fr)?;
            let old = if read { get_v(rt, o, k)? } else { V::UNDEFINED };
            let v = f(rt, old)?;
            put_v(rt, o, k, v, fr.strict)?;
            Ok(v)
        }
        _ => panic!("assignment to something else"),
    }
}

fn expr(rt: &mut Rt, e: &Expr, env: &Rc<Env>, fr: &Frame) -> R<V> {
    Ok(match e {
        Expr::Num(n) => V::num(*n),
        Expr::Str(s) => string(rt, s)?,
        Expr::Const(v) => match *v {
            "undefined" => V::UNDEFINED,
            "null" => V::NULL,
            "true" => V::TRUE,
            _ => V::FALSE,
        },
        Expr::This => find(env, "this").unwrap_or(fr.this),
        Expr::Name(n) => match find(env, n) {
            Some(v) => v,
            None => gload(rt, lit(n))?,
        },
        Expr::Paren(e) => expr(rt, e, env, fr)?,
        Expr::Array(list) => array(rt, list, env, fr)?,
        Expr::Object(list) => object(rt, list, env, fr)?,
        Expr::Function(f) => make(rt, f, env)?,
        Expr::Template(parts) => {
            let mut v = lit("").v();
            for p in parts {
                let x = match p {
                    Ok(s) => string(rt, s)?,
                    Err(e) => {
                        let x = expr(rt, e, env, fr)?;
                        to_str(rt, x)?
                    }
                };
                v = add(rt, v, x)?;
            }
            v
        }
        Expr::Member(o, n, opt) => {
            let v = expr(rt, o, env, fr)?;
            if *opt && (v.is_undefined() || v.is_null()) {
                return Ok(V::UNDEFINED);
            }
            get(rt, v, lit(n))?
        }
        Expr::Index(o, k) => {
            let v = expr(rt, o, env, fr)?;
            let k = expr(rt, k, env, fr)?;
            get_v(rt, v, k)?
        }
        Expr::Call(f, list) => {
            let (fv, this) = callee(rt, f, env, fr)?;
            if fv.is_empty() {
                return Ok(V::UNDEFINED);
            }
            match args_of(rt, list, env, fr)? {
                Ok(args) => call(rt, fv, this, &args, text(f))?,
                Err(a) => call_arr(rt, fv, this, a, text(f))?,
            }
        }
        Expr::New(f, list) => {
            let fv = expr(rt, f, env, fr)?;
            match args_of(rt, list, env, fr)? {
                Ok(args) => construct(rt, fv, &args, text(f))?,
                Err(a) => construct_arr(rt, fv, a, text(f))?,
            }
        }
        Expr::Unary(op, x) => match op.as_str() {
            "delete" => match &**x {
                Expr::Member(o, n, _) => {
                    let o = expr(rt, o, env, fr)?;
                    V::bool(del(rt, o, lit(n), fr.strict)?)
                }
                Expr::Index(o, k) => {
                    let o = expr(rt, o, env, fr)?;
                    let k = expr(rt, k, env, fr)?;
                    V::bool(del_v(rt, o, k, fr.strict)?)
                }
                _ => V::TRUE,
            },
            "typeof" => {
                if let Expr::Name(n) = &**x {
                    if find(env, n).is_none() {
                        return gtypeof(rt, lit(n));
                    }
                }
                let v = expr(rt, x, env, fr)?;
                type_of(rt, v)
            }
            op => {
                let v = expr(rt, x, env, fr)?;
                match op {
                    "-" => neg(rt, v)?,
                    "+" => plus(rt, v)?,
                    "~" => bit_not(rt, v)?,
                    "!" => V::bool(!v.truthy()),
                    _ => V::UNDEFINED,
                }
            }
        },
        Expr::Update(x, up, prefix) => {
            let mut before = V::UNDEFINED;
            let mut step = |rt: &mut Rt, old: V| {
                before = to_numeric(rt, old)?;
                if *up {
                    inc(rt, before)
                } else {
                    dec(rt, before)
                }
            };
            let v = store(rt, x, env, fr, &mut step, true)?;
            if *prefix {
                v
            } else {
                before
            }
        }
        Expr::Binary(op, a, b) => {
            let a = expr(rt, a, env, fr)?;
            let b = expr(rt, b, env, fr)?;
            binary(rt, op, a, b)?
        }
        Expr::Logic(op, a, b) => {
            let v = expr(rt, a, env, fr)?;
            let go = match op.as_str() {
                "&&" => v.truthy(),
                "||" => !v.truthy(),
                _ => v.is_undefined() || v.is_null(),
            };
            if go {
                expr(rt, b, env, fr)?
            } else {
                v
            }
        }
        Expr::Cond(c, a, b) => {
            let c = expr(rt, c, env, fr)?;
            expr(rt, if c.truthy() { a } else { b }, env, fr)?
        }
        Expr::Assign(op, t, v) => {
            let mut f = |rt: &mut Rt, old: V| {
                let v = expr(rt, v, env, fr)?;
                if op == "=" {
                    return Ok(v);
                }
                binary(rt, &op[..op.len() - 1], old, v)
            };
            store(rt, t, env, fr, &mut f, op != "=")?
        }
        Expr::Comma(a, b) => {
            expr(rt, a, env, fr)?;
            expr(rt, b, env, fr)?
        }
        Expr::Spread(_) | Expr::Hole => panic!("out of place"),
    })
}
