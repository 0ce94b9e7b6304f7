-- luacheck: globals vim
-- Run as `nvim -l nvim.lua plugin|bare` in a folder with login.js and login.http: sees in a real Neovim the
-- diagnostic, the lenses, the hints, the code action and the local run. `bare` does so without the plugin, by
-- the lines that :help decant-without gives.
local plugin = vim.env.DECANT_PLUGIN
local bare = _G.arg[1] == 'bare'

local function check(what, ok, ...)
  if not ok then
    error(what .. ': ' .. vim.inspect({ ... }), 2)
  end
end

local function eventually(what, get, state)
  local ok = vim.wait(30000, get, 20)
  check('in vain: ' .. what, ok, state and state(), vim.fn.execute('messages'))
end

-- The lines of the help that begin after a heading, up to the line that ends the example.
local function example(heading)
  local lines, inside = {}, false
  for line in io.lines(plugin .. '/doc/decant.txt') do
    if line == '<' then
      inside = false
    elseif inside then
      lines[#lines + 1] = line
    elseif line:find(heading, 1, true) then
      inside = true
    end
  end
  check('the help has an example for ' .. heading, #lines > 0)
  return table.concat(lines, '\n')
end

local notified = {}
vim.notify = function(message) -- luacheck: ignore
  notified[#notified + 1] = message
end

vim.cmd('filetype on')
if bare then
  local version = vim.fn.has('nvim-0.12') == 1 and 'With Neovim 0.12' or 'With Neovim 0.10'
  assert(load(example(version)))()
else
  vim.opt.runtimepath:prepend(plugin)
  vim.cmd.runtime('plugin/decant.lua')
end

local function client()
  return vim.lsp.get_clients({ bufnr = 0, name = 'decant' })[1]
end

local function request(method, params)
  local id = client().id -- a command may show another buffer
  local answer = vim.lsp.buf_request_sync(0, method, params, 60000)
  local mine = answer and answer[id]
  check(method, mine and not mine.err, answer)
  return mine.result
end

local function execute(command, ...)
  return request('workspace/executeCommand', { command = command, arguments = { vim.uri_from_bufnr(0), ... } })
end

local function lenses()
  local list = {}
  local found = vim.fn.has('nvim-0.12') == 1 and vim.lsp.codelens.get({ bufnr = 0 }) or vim.lsp.codelens.get(0)
  for _, lens in ipairs(found or {}) do
    lens = lens.lens or lens
    list[#list + 1] = lens.command and lens.command.title or '(unresolved)'
  end
  table.sort(list)
  return table.concat(list, ' | ')
end

local function hints()
  local list = {}
  for _, hint in ipairs(vim.lsp.inlay_hint.get({ bufnr = 0 })) do
    list[#list + 1] = (hint.inlay_hint.position.line + 1) .. ' ' .. hint.inlay_hint.label
  end
  return table.concat(list, ', ')
end

local steps = {
  attach = function()
    vim.cmd.edit('login.http')
    eventually('the server attaches to samples', client)
    vim.cmd.edit('login.js')
    eventually('the server attaches', client)
    check('no diagnostics before the first trace', #vim.diagnostic.get(0) == 0, vim.diagnostic.get(0))
  end,
  diagnostic = function()
    if bare then
      execute('decant.trace')
    else
      vim.cmd('Decant trace')
    end
    eventually('a diagnostic', function()
      return #vim.diagnostic.get(0) > 0
    end)
    local list = vim.diagnostic.get(0)
    check('one diagnostic', #list == 1, list)
    local d = list[1]
    check('its code, place and source', d.code == 'DC101' and d.lnum == 13 and d.source == 'decant', list)
    check('its words', d.message:find('No sample takes this else branch', 1, true), list)
  end,
  lens = function()
    if bare and vim.fn.has('nvim-0.12') == 0 then
      vim.lsp.codelens.refresh({ bufnr = 0 })
    end
    eventually('lenses', function()
      vim.cmd('redraw!') -- 0.12 asks for the words of a lens when it draws the line
      return lenses() == 'Run locally | Show Rust | Traced 2 requests · 1 fallback point'
    end, lenses)
  end,
  hint = function()
    local want = '5 ×2, 6 ×2, 7 ×2, 8 ×1, 10 ×1, 14 ☠ fallback'
    eventually('hints', function()
      return hints() == want
    end, hints)
  end,
  action = function()
    vim.api.nvim_win_set_cursor(0, { 14, 0 })
    vim.lsp.buf.code_action({
      apply = true,
      filter = function(action)
        return action.title == 'Write a sample that reaches this else branch'
      end,
    })
    local samples = vim.fn.bufnr('login.http')
    eventually('the new sample', function()
      local text = table.concat(vim.api.nvim_buf_get_lines(samples, 0, -1, false), '\n')
      return text:find('### reaches the else branch at login.js:14', 1, true)
    end)
  end,
  run = function()
    local answer = execute('decant.run')
    check('an address', answer.address:match('^http://127%.0%.0%.1:%d+'), answer)
    check('is run once', execute('decant.run').address == answer.address)
    local sent = request('workspace/executeCommand', {
      command = 'decant.send',
      arguments = { vim.uri_from_bufnr(vim.fn.bufnr('login.http')), 'good password' },
    })
    check('a request sent', sent.path == 'native' and sent.status == 200, sent)
    local verdict = execute('decant.verify')
    check('verified', verdict.samples == 2 and verdict.mismatch == 0, verdict)
    local stopped = execute('decant.stop')
    check('stopped', stopped.stopped == 1, stopped)
  end,
}

local order = { 'attach', 'diagnostic', 'lens', 'hint', 'action', 'run' }

if not bare then
  steps.commands = function()
    local words = vim.fn.getcompletion('Decant ', 'cmdline')
    check('completion', words[1] == 'capture' and #words == 14, words)
    check('completion of a word', vim.deep_equal(vim.fn.getcompletion('Decant ru', 'cmdline'), { 'run', 'rust' }))
    local source = vim.api.nvim_get_current_buf()
    vim.cmd('Decant fallbacks')
    eventually('the quickfix list', function()
      return #vim.fn.getqflist() == 1
    end)
    check('what it says', vim.fn.getqflist()[1].text:find('^DC101 No sample'), vim.fn.getqflist())
    vim.cmd.cclose()
    vim.cmd('Decant ir')
    eventually('the tree opens', function()
      return vim.api.nvim_get_current_buf() ~= source
    end)
    vim.api.nvim_set_current_buf(source)
    vim.cmd('Decant nonsense')
    check('a wrong word is told', notified[#notified]:find('not a command: nonsense', 1, true), notified)
  end
  steps.signs = function()
    local ns = vim.api.nvim_create_namespace('decant.signs')
    local marks = vim.api.nvim_buf_get_extmarks(0, ns, 0, -1, { details = true })
    check('a sign', #marks == 1 and marks[1][2] == 13 and marks[1][4].sign_text:find('◇', 1, true), marks)
  end
  steps.request = function()
    vim.api.nvim_win_set_cursor(0, { 14, 0 })
    vim.cmd('Decant request')
    local samples = vim.fn.bufnr('login.http')
    eventually('another sample', function()
      local text = table.concat(vim.api.nvim_buf_get_lines(samples, 0, -1, false), '\n')
      return text:find('### reaches the else branch at login.js:14 (2)', 1, true)
    end)
    vim.cmd('Decant capture')
    eventually('nothing to capture', function()
      return notified[#notified] and notified[#notified]:find('no request has fallen back', 1, true)
    end)
  end
  steps.beside = function()
    local source = vim.api.nvim_get_current_buf()
    vim.api.nvim_win_set_cursor(0, { 9, 4 })
    vim.cmd('Decant rust')
    eventually('the Rust opens where the line is', function()
      return vim.api.nvim_get_current_line():find('login.js:9', 1, true)
    end, vim.api.nvim_get_current_line)
    eventually('the server attaches to it', client)
    local found = request('textDocument/definition', vim.lsp.util.make_position_params(0, client().offset_encoding))
    check('back to the JavaScript', found[1] and found[1].range.start.line == 8, found)
    vim.api.nvim_set_current_buf(source)
  end
  steps.move = function()
    for _, key in ipairs({ ']f', '[f' }) do
      vim.api.nvim_win_set_cursor(0, { 1, 0 })
      vim.api.nvim_feedkeys(key, 'x', false)
      eventually(key, function()
        return vim.api.nvim_win_get_cursor(0)[1] == 14
      end)
    end
  end
  steps.health = function()
    vim.cmd('checkhealth decant')
    local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
    check('the report', text:find('OK Neovim is 0.10 or later', 1, true) and text:find('runs for', 1, true), text)
    check('no errors', not text:find('ERROR', 1, true), text)
    vim.cmd('helptags ' .. plugin .. '/doc')
    vim.cmd('help decant-without')
    os.remove(plugin .. '/doc/tags')
  end
  vim.list_extend(order, { 'commands', 'signs', 'request', 'beside', 'move', 'health' })
end

if (vim.env.DECANT_STANDIN or '') == '' then
  local function told()
    return table.concat(notified, '\n') .. vim.fn.execute('messages')
  end
  local more, after = dofile(vim.fs.dirname(_G.arg[0]) .. '/nvim_more.lua')({
    check = check,
    eventually = eventually,
    client = client,
    request = request,
    execute = execute,
    lenses = lenses,
    hints = hints,
    told = told,
    bare = bare,
  })
  steps.again = function()
    vim.cmd('silent! helpclose')
    vim.cmd.only({ bang = true })
    vim.cmd.edit('login.js')
    eventually('the server attaches', client)
  end
  vim.list_extend(order, { 'again' })
  vim.list_extend(order, after)
  steps = vim.tbl_extend('error', steps, more)
end

for _, name in ipairs(order) do
  local ok, err = xpcall(steps[name], debug.traceback)
  if not ok then
    io.stderr:write('step ', name, ': ', err, '\n')
    os.exit(1)
  end
end
for _, c in ipairs(vim.lsp.get_clients()) do
  c.stop(c, true)
end
os.exit(0)
