#![forbid(unsafe_code)]
//! As the emitter prints examples/login, by hand: two callbacks, one call of the world, one unknown.
use decant_rt::prelude::*;

lit!(S_ = "", S_CONTAINERLESS = "containerless", S_REQUIRE = "require", S_LISTEN = "listen", S_GET = "get");
lit!(S_BODY = "body", S_USERNAME = "username", S_PASSWORD = "password", S_RESPOND = "respond");
lit!(S_FILE = "passwords.json", S_OK = "ok", S_ERROR = "error");

pub static FUNCTION: Function = Function {
    funcs: &[
        FuncInfo { code: f0_module, name: &S_, length: 0, flags: 0 },
        FuncInfo { code: f1_request, name: &S_, length: 1, flags: ARROW },
        FuncInfo { code: f2_answer, name: &S_, length: 1, flags: ARROW },
    ],
};

fn f0_module(rt: &mut Rt, _me: V, _this: V, _args: &[V]) -> R<V> {
    let require = gload(rt, &S_REQUIRE)?;
    let c = call(rt, require, V::UNDEFINED, &[S_CONTAINERLESS.v()], "require")?;
    let boxed = new_box(rt, c)?;
    let listen = get(rt, c, &S_LISTEN)?;
    let f = closure(rt, 1, &[boxed])?;
    call(rt, listen, c, &[f], "c.listen")
}

fn f1_request(rt: &mut Rt, me: V, _this: V, args: &[V]) -> R<V> {
    enter(rt, 0)?;
    let req = new_box(rt, arg(args, 0))?;
    let boxed = capture(me, 0);
    let c = box_get(boxed);
    let get_ = get(rt, c, &S_GET)?;
    let f = closure(rt, 2, &[boxed, req])?;
    call(rt, get_, c, &[S_FILE.v(), f], "c.get")
}

fn f2_answer(rt: &mut Rt, me: V, _this: V, args: &[V]) -> R<V> {
    enter(rt, 1)?;
    let c = box_get(capture(me, 0));
    let body = get(rt, box_get(capture(me, 1)), &S_BODY)?;
    let user = get(rt, body, &S_USERNAME)?;
    let password = get(rt, body, &S_PASSWORD)?;
    if !password.truthy() {
        return Err(unknown(rt, 2));
    }
    let stored = get_v(rt, arg(args, 0), user)?;
    let respond = get(rt, c, &S_RESPOND)?;
    if seq(rt, stored, password) {
        return call(rt, respond, c, &[S_OK.v()], "c.respond");
    }
    if seq(rt, user, S_ERROR.v()) {
        return Err(unknown(rt, 2));
    }
    call(rt, respond, c, &[S_ERROR.v()], "c.respond")
}
