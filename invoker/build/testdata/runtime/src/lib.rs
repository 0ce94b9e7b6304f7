//! The smallest crate of the runtime's shape: the exported table, a panic handler, and one answer.
#![no_std]

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Slice { pub ptr: *const u8, pub len: u64 }

#[repr(C)]
pub struct Out {
    pub kind: u32, pub status: u32, pub headers: *const u8, pub n_headers: u64, pub body: Slice,
    pub effects: *const u8, pub n_effects: u64, pub stop: u32, pub site: u32, pub detail: Slice,
    pub fuel_used: u64, pub arena_used: u64,
}

#[repr(C)]
pub struct Request { pub method: Slice, pub path: Slice, pub query: Slice }

#[repr(C)]
pub struct Image {
    pub abi: u32, pub flags: u32, pub min_memory: u64,
    pub function: &'static Function,
    pub init: unsafe extern "C" fn(&'static Function, *mut u8, u64, u64, *mut u8, *const u8, *mut Out) -> u32,
    pub start: unsafe extern "C" fn(*mut u8, *const Request, u64, *mut u8, *mut Out) -> u32,
    pub answer: unsafe extern "C" fn(*mut u8, *const u8, *mut u8, *mut Out) -> u32,
    pub reset: unsafe extern "C" fn(*mut u8),
}

pub struct Function { pub answer: fn(&[u8]) -> &'static [u8] }

impl Image {
    pub const fn of(function: &'static Function) -> Image {
        Image { abi: 3, flags: 0, min_memory: 4096, function, init, start, answer, reset }
    }
}

unsafe fn begin(out: *mut Out) -> &'static mut Out {
    core::ptr::write_bytes(out, 0, 1);
    &mut *out
}

unsafe extern "C" fn init(f: &'static Function, mem: *mut u8, _: u64, _: u64, _: *mut u8, _: *const u8, out: *mut Out) -> u32 {
    *(mem as *mut &Function) = f;
    begin(out);
    0
}

unsafe extern "C" fn start(mem: *mut u8, r: *const Request, _: u64, _: *mut u8, out: *mut Out) -> u32 {
    let path = core::slice::from_raw_parts((*r).path.ptr, (*r).path.len as usize);
    let body = ((*(mem as *mut &Function)).answer)(path);
    let out = begin(out);
    out.kind = 2;
    out.status = 200;
    out.body = Slice { ptr: body.as_ptr(), len: body.len() as u64 };
    0
}

unsafe extern "C" fn answer(_: *mut u8, _: *const u8, _: *mut u8, out: *mut Out) -> u32 { begin(out).kind = 5; 0 }

unsafe extern "C" fn reset(_: *mut u8) {}

/// Something that functions call and that is not inlined.
#[inline(never)]
pub fn total(path: &[u8]) -> u32 { path.iter().map(|&b| b as u32).sum() }

#[macro_export]
macro_rules! bare {
    () => {
        #[panic_handler]
        fn panic(_: &core::panic::PanicInfo) -> ! {
            #[cfg(target_arch = "x86_64")]
            unsafe { core::arch::asm!("ud2", options(noreturn)) }
            #[cfg(target_arch = "aarch64")]
            unsafe { core::arch::asm!("udf #1", options(noreturn)) }
        }
    };
}

#[cfg(not(feature = "shared"))]
#[macro_export]
macro_rules! export {
    ($function:path) => {
        decant_rt::bare!();
        #[no_mangle]
        pub static decant_image_v3: decant_rt::Image = decant_rt::Image::of(&$function);
    };
}

#[cfg(feature = "shared")]
#[macro_export]
macro_rules! export {
    ($function:path) => {
        #[no_mangle]
        pub static decant_function: &decant_rt::Function = &$function;
    };
}

#[cfg(feature = "shared")]
mod shared {
    use super::{Function, Image};
    bare!();
    #[no_mangle]
    pub static decant_runtime_v3: Image = Image::of(&Function { answer: |_| b"" });
}
