// The function's files as Node.js itself runs them: CommonJS and ES modules, from node_modules and beside the entry. What the
// host brings, or the bundler found or compiled, takes the place of what Node.js has. The process runs them once.
const Module = require('module');
const path = require('path');
const url = require('url');

// hostKey is where modules of the loader's find what the host brings.
const hostKey = Symbol.for('decant host');

const driver = module;

// loaderHooks run on the loader's own thread, for ES modules.
const loaderHooks = `
let given;
export const initialize = (data) => { given = data; };
export async function resolve(name, context, next) {
  const bare = name.startsWith('node:') ? name.slice(5) : name;
  if (Object.hasOwn(given.exports, bare)) return { url: 'decant:' + bare, format: 'module', shortCircuit: true };
  try {
    return await next(name, context);
  } catch (e) {
    const found = given.resolved[context.parentURL]?.[name];
    if (found === undefined) throw e;
    return { url: found, format: given.formats[found], shortCircuit: true };
  }
}
export async function load(url, context, next) {
  if (url.startsWith('decant:')) {
    const name = url.slice(7);
    const parts = given.exports[name].map((part, i) => 'const e' + i + ' = host.' + part + '; export { e' + i + ' as ' + part + ' };');
    const source = 'const host = globalThis[Symbol.for("decant host")](' + JSON.stringify(name) + '); export default host; ' + parts.join(' ');
    return { format: 'module', source, shortCircuit: true };
  }
  if (Object.hasOwn(given.texts, url)) return { format: given.formats[url], source: given.texts[url], shortCircuit: true };
  return next(url, context);
}
`;

// commonJS compiles a CommonJS file; undefined when the text is none, but may be an ES module.
function commonJS(text, filename) {
  try {
    return vm.compileFunction(text.startsWith('#!') ? '//' + text.slice(2) : text, ['exports', 'require', 'module', '__filename', '__dirname'], {
      filename, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
  } catch {
    return undefined;
  }
}

class Files {
  constructor(given, require) {
    Object.assign(this, { given, require });
    this.folder = path.dirname(given.entry);
    this.replaceCommonJS();
    this.replaceBuiltins();
  }

  brings(name) { return Object.hasOwn(this.given.exports, name.startsWith('node:') ? name.slice(5) : name); }

  replaceCommonJS() {
    const { given, folder } = this;
    const { _load: load, _resolveFilename: resolve } = Module;
    const { _compile: compile } = Module.prototype;
    Module._load = (name, parent, ...rest) => (parent !== driver && this.brings(name) ? this.require(name) : load.call(Module, name, parent, ...rest));
    Module._resolveFilename = (name, parent, ...rest) => {
      try {
        return resolve.call(Module, name, parent, ...rest);
      } catch (e) {
        const found = given.resolved[parent?.filename]?.[name];
        if (found === undefined) throw e;
        return found;
      }
    };
    // Files lie where a platform puts them.
    Module.prototype._compile = function (text, filename, ...rest) {
      const place = path.join('/var/task', path.relative(folder, filename));
      const body = rest[0] === 'module' ? undefined : commonJS(text, filename);
      if (body === undefined) return compile.call(this, text, filename, ...rest);
      const required = Module.createRequire(filename);
      const require = Object.assign((name) => this.require(name), { resolve: required.resolve, cache: required.cache, extensions: required.extensions, main: required.main });
      return Reflect.apply(body, this.exports, [this.exports, require, this, place, path.dirname(place)]);
    };
    const written = Module._extensions['.js'];
    for (const extension of new Set(['.js', ...Object.keys(given.texts).map((name) => path.extname(name))])) {
      Module._extensions[extension] = (module, filename) => {
        if (Object.hasOwn(given.texts, filename)) return module._compile(given.texts[filename], filename);
        return written(module, filename);
      };
    }
  }

  // replaceBuiltins puts into Node's own modules what every engine has in another way: an ES module that is required gets those.
  // What only Node has stays there, it uses that itself.
  replaceBuiltins() {
    for (const [name, keys] of Object.entries(program.load.modules)) {
      const real = require(name);
      const ours = this.require(name);
      for (const key of keys) {
        if (ours[key] === real[key] || Object.getOwnPropertyDescriptor(real, key)?.configurable === false) continue;
        Object.defineProperty(real, key, { value: ours[key], configurable: true, enumerable: true, writable: true });
      }
    }
    Module.syncBuiltinESMExports();
  }

  // load runs the entry file; then gets what it exports.
  load(then, failed) {
    const { entry, module, texts, resolved, exports } = this.given;
    if (!module) return then(Module._load(entry, null, false));
    globalThis[hostKey] = this.require;
    const toURL = (name) => url.pathToFileURL(name).href;
    const byURL = (object, value) => Object.fromEntries(Object.entries(object).map(([name, v]) => [toURL(name), value(v)]));
    const found = byURL(resolved, (names) => Object.fromEntries(Object.entries(names).map(([name, file]) => [name, toURL(file)])));
    const formats = Object.fromEntries(Object.keys(texts).map((name) => [toURL(name), this.given.modules.includes(name) ? 'module' : 'commonjs']));
    Module.register('data:text/javascript,' + encodeURIComponent(loaderHooks), { parentURL: 'data:', data: { exports, formats, resolved: found, texts: byURL(texts, (text) => text) } });
    import(toURL(entry)).then(then, failed);
  }

  // refused tells whether an exception is Node.js refusing the files, and none that their code threw.
  static refused(e) {
    return e instanceof Error && (e instanceof SyntaxError || /^(?:ERR_(?:REQUIRE|MODULE|UNKNOWN|PACKAGE|UNSUPPORTED|IMPORT|INVALID_MODULE)|MODULE_NOT_FOUND)/.test(e.code ?? ''));
  }
}
