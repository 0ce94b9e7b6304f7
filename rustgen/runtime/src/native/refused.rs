//! The names that Node.js has and that are not compiled.

use super::id;
use super::*;

/// What exists in Node and is not compiled: to read it stops. One line an owner.
pub(super) const fn refused(owner: u16) -> &'static [u8] {
    match owner {
        FUNCTION_PROTO => b"arguments caller",
        CONSOLE => {
            b"profile profileEnd timeStamp context createTask _stdoutErrorHandler _stderrErrorHandler _times Console"
        }
        GENERATOR_FUNCTION_PROTO | ASYNC_FUNCTION_PROTO => b"constructor",
        REGEXP_PROTO => b"compile",
        id::regexp => b"$1 $2 $3 $4 $5 $6 $7 $8 $9 $_ $& $+ $` $' input lastMatch lastParen leftContext rightContext",
        id::symbol => b"dispose asyncDispose",
        id::error => b"stackTraceLimit prepareStackTrace",
        GLOBAL => {
            b"SharedArrayBuffer Atomics Intl WebAssembly eval global \
              navigator MessageChannel MessagePort MessageEvent BroadcastChannel WritableStream \
              TransformStream CompressionStream DecompressionStream CustomEvent \
              ByteLengthQueuingStrategy CountQueuingStrategy TextDecoderStream TextEncoderStream \
              ReadableStreamBYOBReader ReadableStreamBYOBRequest ReadableByteStreamController \
              ReadableStreamDefaultController ReadableStreamDefaultReader WritableStreamDefaultController \
              WritableStreamDefaultWriter TransformStreamDefaultController Performance PerformanceEntry \
              PerformanceMark PerformanceMeasure PerformanceObserver PerformanceObserverEntryList \
              PerformanceResourceTiming"
        }
        MODULES => {
            b"assert assert/strict async_hooks child_process cluster console constants dgram \
              diagnostics_channel dns dns/promises domain fs fs/promises http http2 https inspector \
              inspector/promises module net os path/win32 perf_hooks punycode readline readline/promises repl \
              stream stream/consumers stream/promises stream/web string_decoder sys tls trace_events tty \
              util/types v8 vm wasi worker_threads zlib"
        }
        LACKS_UTIL => {
            b"_errnoException _exceptionWithHostPort _extend debug styleText \
              getSystemErrorMap getSystemErrorName isBoolean isBuffer isDeepStrictEqual isNull \
              isNullOrUndefined isNumber isString isSymbol isUndefined isRegExp isObject isDate isError \
              isFunction isPrimitive log transferableAbortSignal transferableAbortController aborted parseEnv \
              parseArgs MIMEType MIMEParams"
        }
        LACKS_CRYPTO => {
            b"checkPrime checkPrimeSync createCipheriv createDecipheriv createDiffieHellman \
              createDiffieHellmanGroup createECDH createSign createVerify diffieHellman generatePrime \
              generatePrimeSync getCiphers getCipherInfo getCurves getDiffieHellman getHashes hkdf hkdfSync \
              pbkdf2 pbkdf2Sync generateKeyPair generateKeyPairSync generateKey generateKeySync \
              privateDecrypt privateEncrypt publicDecrypt publicEncrypt randomFill scrypt scryptSync sign \
              setEngine getFips setFips verify hash Certificate Cipher Cipheriv Decipher Decipheriv \
              DiffieHellman DiffieHellmanGroup ECDH Sign Verify X509Certificate secureHeapUsed constants"
        }
        LACKS_URL => b"Url parse resolve resolveObject format domainToASCII domainToUnicode urlToHttpOptions",
        LACKS_BUFFER => b"transcode isUtf8 isAscii kStringMaxLength INSPECT_MAX_BYTES resolveObjectURL",
        _ => b"",
    }
}

/// Where a refused name ends in the text of its owner that has it at `at`.
pub(super) const fn word_end(text: &[u8], at: usize) -> usize {
    let mut i = at;
    while i < text.len() && text[i] != b' ' {
        i += 1;
    }
    i
}

/// The refused name at a place of its owner's text.
pub(super) fn refused_at(owner: u16, at: usize) -> &'static [u8] {
    let text = refused(owner);
    text.get(at..word_end(text, at)).unwrap_or(&[])
}
