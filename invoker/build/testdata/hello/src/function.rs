#![forbid(unsafe_code)]
pub static FUNCTION: decant_rt::Function = decant_rt::Function { answer };

fn answer(path: &[u8]) -> &'static [u8] {
    let total = decant_rt::total(path);
    match path {
        b"/index" => [b"no".as_slice()][path.len()],
        b"/copy" => if total > 0 { b"copied" } else { b"" },
        _ => b"hello",
    }
}
