-- luacheck: globals vim
-- The Neovim side of decant. What there is to decide is decided in the server: this file starts it, and
-- passes commands on to it.
local M = {}

local new_api = vim.fn.has('nvim-0.11') == 1
local new_codelens = vim.fn.has('nvim-0.12') == 1

---@class decant.Config
---@field cmd string[] how the server is started
---@field settings table what :help decant-settings lists, below the key `decant`
---@field keymaps boolean `]f` and `[f` go to the next and previous fallback point
---@field signs boolean a sign of its own on the lines of fallback points
---@field inlay_hints boolean
---@field codelens boolean
M.config = {
  cmd = { 'decant', 'lsp' },
  settings = { decant = {} },
  keymaps = true,
  signs = true,
  inlay_hints = true,
  codelens = true,
}

---Changes the configuration. Call it before the first JavaScript file is opened.
---@param config? table
function M.setup(config)
  M.config = vim.tbl_deep_extend('force', M.config, config or {})
end

local function clients(bufnr)
  return vim.lsp.get_clients({ bufnr = bufnr, name = 'decant' })
end

local function refresh_codelens(bufnr)
  if M.config.codelens and not new_codelens and #clients(bufnr) > 0 then
    vim.lsp.codelens.refresh({ bufnr = bufnr })
  end
end

-- Neovim before 0.12 has no answer to the server's wish to show the lenses anew.
local function on_codelens_refresh(_, _, ctx)
  for bufnr in pairs(vim.lsp.get_client_by_id(ctx.client_id).attached_buffers) do
    refresh_codelens(bufnr)
  end
  return vim.NIL
end

-- Marks the lines of fallback points by a shape, from the diagnostics of the server.
local mark_ns = vim.api.nvim_create_namespace('decant.signs')

local function mark(bufnr)
  vim.api.nvim_buf_clear_namespace(bufnr, mark_ns, 0, -1)
  for _, d in ipairs(vim.diagnostic.get(bufnr)) do
    if d.source == 'decant' and tostring(d.code):match('^DC[12]%d%d$') then
      local at = { sign_text = '◇', sign_hl_group = 'DiagnosticSignInfo', priority = 20 }
      pcall(vim.api.nvim_buf_set_extmark, bufnr, mark_ns, d.lnum, 0, at) -- the line may be gone by now
    end
  end
end

local function on_attach(_, bufnr)
  if M.config.signs then
    vim.api.nvim_create_autocmd('DiagnosticChanged', {
      group = vim.api.nvim_create_augroup('decant.signs.' .. bufnr, {}),
      buffer = bufnr,
      callback = function()
        mark(bufnr)
      end,
    })
  end
  if M.config.inlay_hints then
    vim.lsp.inlay_hint.enable(true, { bufnr = bufnr })
  end
  if M.config.codelens and new_codelens then
    vim.lsp.codelens.enable(true, { bufnr = bufnr })
  elseif M.config.codelens then
    vim.api.nvim_create_autocmd({ 'BufEnter', 'TextChanged', 'InsertLeave' }, {
      group = vim.api.nvim_create_augroup('decant.codelens.' .. bufnr, {}),
      buffer = bufnr,
      callback = function()
        refresh_codelens(bufnr)
      end,
    })
    refresh_codelens(bufnr)
  end
  if M.config.keymaps then
    vim.keymap.set('n', ']f', M.next, { buffer = bufnr, desc = 'Next fallback point' })
    vim.keymap.set('n', '[f', M.previous, { buffer = bufnr, desc = 'Previous fallback point' })
  end
end

local function capabilities()
  local c = vim.lsp.protocol.make_client_capabilities()
  c.workspace.codeLens = { refreshSupport = true }
  return c
end

---Starts the server for a buffer, or attaches the one that runs for its project.
---@param bufnr integer
function M.start(bufnr)
  local name = vim.api.nvim_buf_get_name(bufnr)
  if name == '' or vim.bo[bufnr].buftype ~= '' then
    return
  end
  if vim.bo[bufnr].filetype == 'rust' and not name:find('/.decant/', 1, true) then
    return -- only the Rust that decant wrote
  end
  if vim.fn.executable(M.config.cmd[1]) == 0 then
    vim.notify_once('decant: ' .. M.config.cmd[1] .. ' is not on PATH, see :checkhealth decant', vim.log.levels.WARN)
    return
  end
  vim.lsp.start({
    name = 'decant',
    cmd = M.config.cmd,
    root_dir = vim.fs.root(bufnr, { 'package.json', '.git' }) or vim.fs.dirname(name),
    settings = M.config.settings,
    capabilities = capabilities(),
    on_attach = on_attach,
    handlers = not new_codelens and { ['workspace/codeLens/refresh'] = on_codelens_refresh } or nil,
  }, { bufnr = bufnr })
end

local function fail(err)
  vim.notify('decant: ' .. (err.message or tostring(err)), vim.log.levels.ERROR)
end

-- Runs a command of the server on this buffer's file. done gets its answer.
local function execute(command, arguments, done)
  local bufnr = vim.api.nvim_get_current_buf()
  local client = clients(bufnr)[1]
  if not client then
    vim.notify('decant: no server for this buffer, see :checkhealth decant', vim.log.levels.WARN)
    return
  end
  local params = { command = command, arguments = vim.list_extend({ vim.uri_from_bufnr(bufnr) }, arguments or {}) }
  local function on_answer(err, result)
    if err then
      fail(err)
    elseif done then
      done(result, client)
    end
  end
  if new_api then
    client:request('workspace/executeCommand', params, on_answer, bufnr)
  else
    client.request('workspace/executeCommand', params, on_answer, bufnr)
  end
end

local function go(way)
  local client = clients(0)[1]
  local position = client and vim.lsp.util.make_position_params(0, client.offset_encoding).position
  execute('decant.nextFallback', { position, way })
end

---Goes to the next fallback point of the buffer.
function M.next()
  go('next')
end

---Goes to the previous fallback point of the buffer.
function M.previous()
  go('previous')
end

-- Puts the fallback points of the buffer's function into the quickfix list.
local function fallbacks()
  execute('decant.listFallbacks', nil, function(list, client)
    local items = vim.lsp.util.locations_to_items(list, client.offset_encoding)
    for i, item in ipairs(items) do
      item.text = list[i].code .. ' ' .. list[i].message
      item.type = 'I'
    end
    vim.fn.setqflist({}, ' ', { title = 'Fallback points', items = items })
    if #items == 0 then
      vim.notify('decant: no fallback points')
    else
      vim.cmd.copen()
    end
  end)
end

local function server(command)
  return function()
    execute(command)
  end
end

-- Runs a command of the server with the place of the cursor.
local function placed(command)
  return function()
    local client = clients(0)[1]
    execute(command, { client and vim.lsp.util.make_position_params(0, client.offset_encoding).position })
  end
end

local subcommands = {
  trace = server('decant.trace'),
  run = server('decant.run'),
  stop = server('decant.stop'),
  rust = placed('decant.emitRust'),
  ir = placed('decant.showIR'),
  instrumented = server('decant.showInstrumented'),
  verify = server('decant.verify'),
  request = placed('decant.generateRequest'),
  capture = server('decant.captureLast'),
  fallbacks = fallbacks,
  show = server('decant.showFallbacks'),
  hide = server('decant.hideFallbacks'),
  log = server('decant.openLog'),
  doctor = server('decant.doctor'),
}

---Runs `:Decant`.
---@param args string[]
function M.command(args)
  local run = subcommands[args[1]]
  if not run or #args > 1 then
    local names = table.concat(M.complete('', 'Decant '), ' ')
    vim.notify('decant: not a command: ' .. table.concat(args, ' ') .. '; there are: ' .. names, vim.log.levels.ERROR)
    return
  end
  run()
end

---Completes `:Decant`.
---@param lead string what is typed of the word
---@param line string the command line
---@return string[]
function M.complete(lead, line)
  if line:match('^%s*%S+%s+%S+%s') then
    return {}
  end
  local names = vim.tbl_filter(function(name)
    return vim.startswith(name, lead)
  end, vim.tbl_keys(subcommands))
  table.sort(names)
  return names
end

return M
