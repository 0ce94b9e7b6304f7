#![forbid(unsafe_code)]
use decant_rt::prelude::*;

lit!(S_ = "", S_LISTEN = "listen", S_CONTAINERLESS = "containerless", S_REQUIRE = "require", S_GET = "get");
lit!(S_RESPOND = "respond", S_URL = "passwords.json", S_BODY = "body", S_USERNAME = "username");
lit!(S_PASSWORD = "password", S_OK = "ok", S_ERROR = "error");

pub static FUNCTION: Function = Function {
    funcs: &[
        FuncInfo { code: f0_module, name: &S_, length: 0, flags: 0 },
        FuncInfo { code: f1_handler, name: &S_, length: 1, flags: CONSTRUCTOR },
        FuncInfo { code: f2_answer, name: &S_, length: 1, flags: CONSTRUCTOR },
    ],
    vars: 0,
    places: 0,
    handler: None,
    source: "",
    texts: &[],
    made: &[],
};

// let c = require('containerless');
// c.listen(function (req) { … });
fn f0_module(rt: &mut Rt, _me: V, _this: V, _args: &[V]) -> R<V> {
    enter(rt, 1, 0)?;
    let require = gload(rt, &S_REQUIRE)?;
    let c = call(rt, require, V::UNDEFINED, &[S_CONTAINERLESS.v()], "require")?;
    let c = new_box(rt, c)?;
    let handler = closure(rt, 1, &[c])?;
    let listen = get(rt, box_get(c), &S_LISTEN)?;
    call(rt, listen, box_get(c), &[handler], "c.listen")?;
    Ok(V::UNDEFINED)
}

// c.get('passwords.json', function (resp) { … });
fn f1_handler(rt: &mut Rt, me: V, _this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 1)?;
    let req = new_box(rt, arg(args, 0))?;
    let c = capture(me, 0);
    let get_ = get(rt, box_get(c), &S_GET)?;
    let callback = closure(rt, 2, &[c, req])?;
    call(rt, get_, box_get(c), &[S_URL.v(), callback], "c.get")?;
    Ok(V::UNDEFINED)
}

// let u = req.body.username; let p = req.body.password;
// if (resp[u] === p) c.respond('ok'); else c.respond('error');
fn f2_answer(rt: &mut Rt, me: V, _this: V, args: &[V]) -> R<V> {
    enter(rt, 1, 2)?;
    let resp = arg(args, 0);
    let c = box_get(capture(me, 0));
    let req = box_get(capture(me, 1));
    let body = get(rt, req, &S_BODY)?;
    let u = get(rt, body, &S_USERNAME)?;
    let body = get(rt, req, &S_BODY)?;
    let p = get(rt, body, &S_PASSWORD)?;
    let known = get_v(rt, resp, u)?;
    let respond = get(rt, c, &S_RESPOND)?;
    if seq(rt, known, p) {
        call(rt, respond, c, &[S_OK.v()], "c.respond")?;
    } else {
        call(rt, respond, c, &[S_ERROR.v()], "c.respond")?;
    }
    Ok(V::UNDEFINED)
}
