//! The names of the properties that built-in objects have in Node.js, in its order. A name that no table has a row of is
//! refused: to read it stops.

use super::id;
use super::*;

/// The list of an owner; symbols begin with @@. Of the last ones it says only what they lack.
pub(super) const fn names(owner: u16) -> &'static [u8] {
    match owner {
        OBJECT_PROTO => {
            b"constructor __defineGetter__ __defineSetter__ hasOwnProperty __lookupGetter__ __lookupSetter__ \
              isPrototypeOf propertyIsEnumerable toString valueOf __proto__ toLocaleString"
        }
        FUNCTION_PROTO => b"length name arguments caller constructor apply bind call toString @@hasInstance",
        ARRAY_PROTO => {
            b"length constructor at concat copyWithin fill find findIndex findLast findLastIndex lastIndexOf \
              pop push reverse shift unshift slice sort splice includes indexOf join keys entries values \
              forEach filter flat flatMap map every some reduce reduceRight toLocaleString toString toReversed \
              toSorted toSpliced with @@iterator @@unscopables"
        }
        STRING_PROTO => {
            b"length constructor anchor at big blink bold charAt charCodeAt codePointAt concat endsWith \
              fontcolor fontsize fixed includes indexOf isWellFormed italics lastIndexOf link localeCompare \
              match matchAll normalize padEnd padStart repeat replace replaceAll search slice small split \
              strike sub substr substring sup startsWith toString toWellFormed trim trimStart trimLeft trimEnd \
              trimRight toLocaleLowerCase toLocaleUpperCase toLowerCase toUpperCase valueOf @@iterator"
        }
        NUMBER_PROTO => b"constructor toExponential toFixed toPrecision toString valueOf toLocaleString",
        BOOLEAN_PROTO => b"constructor toString valueOf",
        SYMBOL_PROTO => b"constructor toString valueOf description @@toStringTag @@toPrimitive",
        BIGINT_PROTO => b"constructor toLocaleString toString valueOf @@toStringTag",
        ERROR_PROTO => b"constructor name message toString",
        TYPE_ERROR_PROTO
        | RANGE_ERROR_PROTO
        | REFERENCE_ERROR_PROTO
        | SYNTAX_ERROR_PROTO
        | EVAL_ERROR_PROTO
        | URI_ERROR_PROTO
        | AGGREGATE_ERROR_PROTO => b"constructor name message",
        MATH => {
            b"abs acos acosh asin asinh atan atanh atan2 ceil cbrt expm1 clz32 cos cosh exp floor fround hypot \
              imul log log1p log2 log10 max min pow random round sign sin sinh sqrt tan tanh trunc E LN10 LN2 \
              LOG10E LOG2E PI SQRT1_2 SQRT2 @@toStringTag"
        }
        JSON => b"parse stringify @@toStringTag",
        REFLECT => {
            b"defineProperty deleteProperty apply construct get getOwnPropertyDescriptor getPrototypeOf has \
              isExtensible ownKeys preventExtensions set setPrototypeOf @@toStringTag"
        }
        MAP_PROTO => b"constructor get set has delete clear entries forEach keys size values @@toStringTag @@iterator",
        SET_PROTO => b"constructor has add delete clear entries forEach size values keys @@toStringTag @@iterator",
        WEAK_MAP_PROTO => b"constructor delete get set has @@toStringTag",
        WEAK_SET_PROTO => b"constructor delete has add @@toStringTag",
        WEAK_REF_PROTO => b"constructor deref @@toStringTag",
        REGISTRY_PROTO => b"constructor register unregister @@toStringTag",
        ITERATOR_PROTO => b"@@iterator",
        ARRAY_ITERATOR_PROTO
        | STRING_ITERATOR_PROTO
        | MAP_ITERATOR_PROTO
        | SET_ITERATOR_PROTO
        | REGEXP_STRING_ITERATOR_PROTO => b"next @@toStringTag",
        GENERATOR_PROTO => b"constructor next return throw @@toStringTag",
        GENERATOR_FUNCTION_PROTO => b"prototype constructor @@toStringTag",
        ASYNC_FUNCTION_PROTO => b"constructor @@toStringTag",
        REGEXP_PROTO => {
            b"constructor exec dotAll flags global hasIndices ignoreCase multiline source sticky unicode \
              compile toString test unicodeSets @@match @@matchAll @@replace @@search @@split"
        }
        DATE_PROTO => {
            b"constructor toString toDateString toTimeString toISOString toUTCString toGMTString getDate \
              setDate getDay getFullYear setFullYear getHours setHours getMilliseconds setMilliseconds \
              getMinutes setMinutes getMonth setMonth getSeconds setSeconds getTime setTime getTimezoneOffset \
              getUTCDate setUTCDate getUTCDay getUTCFullYear setUTCFullYear getUTCHours setUTCHours \
              getUTCMilliseconds setUTCMilliseconds getUTCMinutes setUTCMinutes getUTCMonth setUTCMonth \
              getUTCSeconds setUTCSeconds valueOf getYear setYear toJSON toLocaleString toLocaleDateString \
              toLocaleTimeString @@toPrimitive"
        }
        PROMISE_PROTO => b"constructor then catch finally @@toStringTag",
        ARRAY_BUFFER_PROTO => b"constructor byteLength slice maxByteLength resizable resize @@toStringTag",
        DATA_VIEW_PROTO => {
            b"constructor buffer byteLength byteOffset getInt8 setInt8 getUint8 setUint8 getInt16 setInt16 \
              getUint16 setUint16 getInt32 setInt32 getUint32 setUint32 getFloat32 setFloat32 getFloat64 \
              setFloat64 getBigInt64 setBigInt64 getBigUint64 setBigUint64 @@toStringTag"
        }
        TYPED_ARRAY_PROTO => {
            b"constructor buffer byteLength byteOffset length entries keys values at copyWithin every fill \
              filter find findIndex findLast findLastIndex forEach includes indexOf join lastIndexOf map \
              reverse reduce reduceRight set slice some sort subarray toLocaleString toString toReversed \
              toSorted with @@toStringTag @@iterator"
        }
        INT8_PROTO..=BIG_UINT64_PROTO => b"constructor BYTES_PER_ELEMENT",
        UNSCOPABLES => {
            b"at copyWithin entries fill find findIndex findLast findLastIndex flat flatMap includes keys \
              values toReversed toSorted toSpliced"
        }
        id::object => {
            b"length name prototype assign getOwnPropertyDescriptor getOwnPropertyDescriptors \
              getOwnPropertyNames getOwnPropertySymbols hasOwn is preventExtensions seal create \
              defineProperties defineProperty freeze getPrototypeOf setPrototypeOf isExtensible isFrozen \
              isSealed keys entries fromEntries values"
        }
        id::function
        | id::async_function
        | id::generator_function
        | id::boolean
        | id::type_error..=id::uri_error
        | id::weak_map
        | id::weak_set
        | id::weak_ref
        | id::registry
        | id::data_view => b"length name prototype",
        id::shared_array_buffer => b"length name prototype @@species",
        ATOMICS => {
            b"load store add sub and or xor exchange compareExchange isLockFree wait waitAsync notify @@toStringTag"
        }
        id::array => b"length name prototype isArray from of @@species",
        id::string => b"length name prototype fromCharCode fromCodePoint raw",
        id::number => {
            b"length name prototype isFinite isInteger isNaN isSafeInteger parseFloat parseInt MAX_VALUE \
              MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY MAX_SAFE_INTEGER MIN_SAFE_INTEGER EPSILON"
        }
        id::symbol => {
            b"length name prototype for keyFor asyncIterator hasInstance isConcatSpreadable iterator match \
              matchAll replace search species split toPrimitive toStringTag unscopables dispose asyncDispose"
        }
        id::bigint => b"length name prototype asUintN asIntN",
        id::error => b"length name prototype captureStackTrace prepareStackTrace stackTraceLimit",
        id::map | id::set => b"length name prototype @@species",
        id::promise => b"length name prototype all allSettled any race resolve reject @@species",
        id::regexp => {
            b"length name prototype input $_ lastMatch $& lastParen $+ leftContext $` rightContext $' $1 $2 $3 \
              $4 $5 $6 $7 $8 $9 @@species"
        }
        id::date => b"length name prototype now parse UTC",
        id::proxy => b"length name revocable",
        id::array_buffer => b"length name prototype isView @@species",
        id::typed_array => b"length name prototype of from @@species",
        id::int8_array..=id::big_uint64_array => b"length name prototype BYTES_PER_ELEMENT",
        GLOBAL => {
            b"Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol \
              Date Promise RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError \
              TypeError URIError globalThis JSON Math Intl ArrayBuffer Uint8Array Int8Array Uint16Array \
              Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray BigUint64Array \
              BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect FinalizationRegistry WeakRef \
              decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN \
              console process global Buffer clearImmediate setImmediate URL URLSearchParams DOMException \
              AbortController AbortSignal Event EventTarget TextEncoder TextDecoder TransformStream \
              TransformStreamDefaultController WritableStream WritableStreamDefaultController \
              WritableStreamDefaultWriter ReadableStream ReadableStreamDefaultReader ReadableStreamBYOBReader \
              ReadableStreamBYOBRequest ReadableByteStreamController ReadableStreamDefaultController \
              ByteLengthQueuingStrategy CountQueuingStrategy TextEncoderStream TextDecoderStream \
              CompressionStream DecompressionStream clearInterval clearTimeout setInterval setTimeout \
              queueMicrotask structuredClone atob btoa BroadcastChannel MessageChannel MessagePort \
              MessageEvent Blob File Performance PerformanceEntry PerformanceMark PerformanceMeasure \
              PerformanceObserver PerformanceObserverEntryList PerformanceResourceTiming performance fetch \
              FormData Headers Request Response SharedArrayBuffer Atomics WebAssembly crypto Crypto CryptoKey \
              SubtleCrypto CustomEvent @@toStringTag"
        }
        CONSOLE => {
            b"log warn dir time timeEnd timeLog trace assert clear count countReset group groupEnd table debug info \
              dirxml error groupCollapsed _stdoutErrorHandler _stderrErrorHandler _ignoreErrors _times Console \
              profile profileEnd timeStamp context createTask _stdout _stderr"
        }
        STUB_PROTO => b"constructor",
        MODULES => {
            b"assert assert/strict async_hooks child_process cluster console constants dgram \
              dns dns/promises domain fs fs/promises http http2 https inspector \
              inspector/promises module net os path/win32 perf_hooks punycode readline readline/promises repl \
              stream stream/consumers stream/promises stream/web string_decoder sys tls trace_events tty \
              util/types v8 vm wasi worker_threads zlib"
        }
        LACKS_UTIL => {
            b"_errnoException _exceptionWithHostPort _extend debug styleText \
              getSystemErrorMap getSystemErrorName log transferableAbortSignal transferableAbortController aborted parseEnv \
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
        LACKS_URL => b"Url parse resolve resolveObject format domainToASCII domainToUnicode",
        LACKS_BUFFER => b"transcode isUtf8 isAscii kStringMaxLength INSPECT_MAX_BYTES resolveObjectURL",
        id::queue_microtask => b"length name prototype",
        0..FIRST => b"",
        _ => b"length name",
    }
}

/// Where a name ends in the list that has it at `at`.
pub(super) const fn word_end(text: &[u8], at: usize) -> usize {
    let mut i = at;
    while i < text.len() && text[i] != b' ' {
        i += 1;
    }
    i
}

/// The name at a place of its owner's list.
pub(super) fn name_at(owner: u16, at: usize) -> &'static [u8] {
    let text = names(owner);
    text.get(at..word_end(text, at)).unwrap_or(&[])
}
