-- luacheck: globals vim
-- What a real Neovim shows of counter.js and counter.http, and what it does when texts, settings and files change: the
-- steps of nvim.lua that need the real pipeline.
return function(t)
  local check, eventually, request, execute = t.check, t.eventually, t.request, t.execute
  local steps = {}

  -- The codes of the diagnostics of a buffer, with their lines, in order.
  local function codes(bufnr)
    local list = vim.diagnostic.get(bufnr or 0)
    table.sort(list, function(a, b)
      return a.lnum < b.lnum or a.lnum == b.lnum and tostring(a.code) < tostring(b.code)
    end)
    return table.concat(
      vim.tbl_map(function(d)
        return (d.lnum + 1) .. ' ' .. d.code
      end, list),
      ', '
    )
  end

  local function sees(what, want, get)
    eventually(what, function()
      return get():find(want, 1, true)
    end, get)
  end

  -- A request about the place of some words in the buffer, `offset` bytes into them.
  local function at(words, offset)
    for i, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
      local from = line:find(words, 1, true)
      if from then
        vim.api.nvim_win_set_cursor(0, { i, from - 1 + (offset or 0) })
        return vim.lsp.util.make_position_params(0, t.client().offset_encoding)
      end
    end
    check('the buffer has ' .. words, false)
  end

  local function document()
    return { textDocument = { uri = vim.uri_from_bufnr(0) } }
  end

  local function actions(words)
    local params = at(words)
    params.range = { start = params.position, ['end'] = params.position }
    params.context = { diagnostics = {} }
    params.position = nil
    return request('textDocument/codeAction', params)
  end

  local function titles(list)
    return table.concat(
      vim.tbl_map(function(a)
        return a.title
      end, list),
      ' | '
    )
  end

  local function configure(settings)
    local c = t.client()
    c.config.settings = { decant = settings }
    c.settings = c.config.settings
    local send = vim.fn.has('nvim-0.11') == 1 and function(...)
      c:notify(...)
    end or c.notify
    send('workspace/didChangeConfiguration', { settings = c.settings })
    vim.wait(1000) -- the server asks for them
  end

  local function write()
    vim.cmd('silent write!')
  end

  steps.notes = function()
    vim.cmd.edit('counter.http')
    vim.cmd.edit('counter.js')
    eventually('the server attaches', t.client)
    local answer = execute('decant.trace')
    check('the trace', answer.samples == 4 and answer.failed == 2, answer)
    sees('state and chance', '6 DC302', codes)
    sees('state', '14 DC301', codes)
  end

  steps.failures = function()
    vim.cmd.edit('counter.http')
    sees('what became of the samples', '6 DC401, 9 DC403', codes)
    vim.api.nvim_buf_set_lines(0, -1, -1, false, { '', '### is no request', 'GET' })
    sees('a request that is none', 'DC404', codes)
    vim.api.nvim_buf_set_lines(0, -4, -1, false, {})
    local function drawn()
      vim.cmd('redraw!') -- 0.12 asks for the words of a lens when it draws the line
      return t.lenses()
    end
    if t.bare and vim.fn.has('nvim-0.12') == 0 then
      vim.lsp.codelens.refresh({ bufnr = 0 })
    end
    sees('lenses on requests', '▶ Send to local run', drawn)
    sees('lenses that trace', '▶ Trace', drawn)
  end

  steps.mock = function()
    local found = titles(actions('### calls'))
    check('write the mock', found:find('Write a mock for GET http://127.0.0.1:1/there', 1, true), found)
    check('record it', found:find('Record the mock for GET http://127.0.0.1:1/there: call it once', 1, true), found)
  end

  steps.http = function()
    local hover = request('textDocument/hover', at('{{base}}', 3))
    check('hover of a variable', vim.inspect(hover):find('localhost:8080', 1, true), hover)
    local found = request('textDocument/definition', at('{{base}}', 3))
    check('its definition', found[1].range.start.line == 0, found)
    local symbols = request('textDocument/documentSymbol', document())
    check('symbols', #symbols >= 4 and symbols[1].name == 'counts', symbols)
    local links = request('textDocument/documentLink', document())
    check('links', #links == 1 and links[1].target:find('login.js', 1, true), links)
    local folds = request('textDocument/foldingRange', document())
    check('folding', #folds >= 4, folds)
    local list = request('textDocument/completion', at('content-type'))
    check('completion', vim.inspect(list.items):find('"accept"', 1, true), list)
  end

  steps.source = function()
    vim.cmd.edit('login.js')
    local found = titles(actions('} else { /* never'))
    for _, want in ipairs({
      'Suppress DC101 here with a comment',
      'decant: trace the samples',
      'decant: run locally',
      'decant: show Rust',
      'decant: hide fallback points',
    }) do
      check('the action ' .. want, found:find(want, 1, true), found)
    end
    local d = vim.diagnostic.get(0)[1].user_data.lsp
    check('related samples', #d.relatedInformation == 2, d)
    local hover = request('textDocument/hover', at('resp[req'))
    check('hover', vim.inspect(hover):find('good password', 1, true), hover)
    local rust = request('textDocument/implementation', at('resp[req'))
    check('implementation', vim.inspect(rust):find('function.rs', 1, true), rust)
    execute('decant.hideFallbacks')
    eventually('no fallback points', function()
      return #vim.diagnostic.get(0) == 0
    end)
    execute('decant.showFallbacks')
    sees('fallback points', '14 DC101', codes)
  end

  steps.views = function()
    local source = vim.api.nvim_get_current_buf()
    for command, word in pairs({ ['decant.showIR'] = 'login.js:5', ['decant.emitRust'] = 'rt: &mut Rt' }) do
      vim.api.nvim_set_current_buf(source)
      local c = t.client()
      local params = { command = command, arguments = { vim.uri_from_bufnr(0) } }
      if vim.fn.has('nvim-0.11') == 1 then -- not waited for: the server asks to show what it wrote
        c:request('workspace/executeCommand', params)
      else
        c.request('workspace/executeCommand', params)
      end
      eventually(command, function()
        return vim.api.nvim_get_current_buf() ~= source and vim.fn.search(word, 'nw') > 0
      end)
      if vim.bo.filetype ~= 'rust' and not t.client() then
        vim.lsp.buf_attach_client(0, vim.lsp.get_clients({ name = 'decant' })[1].id)
      elseif t.bare then
        vim.lsp.buf_attach_client(0, vim.lsp.get_clients({ name = 'decant' })[1].id)
      end
      eventually('the server attaches to the view', t.client)
      for _, method in ipairs({ 'documentLink', 'foldingRange', 'documentSymbol' }) do
        local list = request('textDocument/' .. method, document())
        check(method .. ' of ' .. command, list and #list > 0, list)
      end
    end
    vim.api.nvim_set_current_buf(source)
  end

  steps.settings = function()
    configure({ inlayHints = { cost = true, counts = false } })
    sees('what lines cost', 'fuel', t.hints)
    check('and no counts', not t.hints():find('×', 1, true), t.hints())
    configure({ trace = { on = 'manual' } })
    sees('counts', '×2', t.hints)
  end

  steps.live = function()
    configure({ trace = { on = 'manual' } })
    execute('decant.run')
    local samples = vim.fn.bufnr('login.http')
    local function send(name)
      local arguments = { vim.uri_from_bufnr(samples), name }
      return request('workspace/executeCommand', { command = 'decant.send', arguments = arguments })
    end
    local text = vim.api.nvim_buf_get_lines(samples, 0, -1, false)
    vim.api.nvim_buf_set_lines(samples, -1, -1, false, { '', '### elsewhere', 'GET http://localhost:8080/elsewhere' })
    check('native', send('good password').path == 'native')
    local sent = send('elsewhere')
    check('a fallback', sent.path == 'sandbox' and sent.stop:find('DC101', 1, true), sent)
    sees('what the run did', 'native', t.hints)
    sees('where it fell back', '☠ live ×1', t.hints)
    execute('decant.captureLast')
    eventually('the captured sample', function()
      local now = table.concat(vim.api.nvim_buf_get_lines(samples, 0, -1, false), '\n')
      return now:find('### fell back at login.js', 1, true)
    end)
    vim.api.nvim_buf_set_lines(samples, 0, -1, false, text)
    -- Neovim tells a change a while after it, but for a request about the same buffer.
    vim.lsp.buf_request_sync(samples, 'textDocument/documentSymbol', { textDocument = { uri = vim.uri_from_bufnr(samples) } })
  end

  steps.crash = function()
    local pid = vim.fn.trim(vim.fn.system({ 'pgrep', '-f', 'run ' .. vim.api.nvim_buf_get_name(0) .. ' --json' }))
    check('the child of the local run', pid:match('^%d+$'), pid)
    vim.uv.kill(tonumber(pid), 'sigkill')
    eventually('it is told', function()
      return t.told():find('login.js is no longer served', 1, true)
    end, t.told)
    check('the server goes on', execute('decant.listFallbacks') ~= nil)
    vim.fn.delete('.decant', 'rf') -- what a local run learns is a trace, too
    execute('decant.trace')
    sees('the fallback point again', '14 DC101', codes)
  end

  steps.broken = function()
    local last = vim.api.nvim_buf_line_count(0)
    vim.api.nvim_buf_set_lines(0, 3, 3, false, { 'const broken = (' })
    sees('the last good model, moved', '15 DC101', codes)
    check('the text is longer', vim.api.nvim_buf_line_count(0) == last + 1)
    vim.api.nvim_buf_set_lines(0, 3, 4, false, {})
    sees('as it was', '14 DC101', codes)
  end

  steps.trace = function()
    local samples = vim.fn.bufnr('login.http')
    configure({ trace = { on = 'save' } })
    vim.api.nvim_buf_set_lines(samples, -1, -1, false, { '', '### elsewhere', 'GET http://localhost:8080/elsewhere' })
    vim.cmd.edit('login.http')
    write()
    vim.cmd.edit('login.js')
    eventually('traced on save: no fallback point', function()
      return #vim.diagnostic.get(0) == 0
    end, codes)
    configure({ trace = { on = 'idle' } })
    vim.api.nvim_buf_set_lines(samples, -4, -1, false, {})
    sees('traced when idle', '14 DC101', codes)
    write()
  end

  return steps, vim.split('notes failures mock http source views settings live crash broken trace', ' ')
end
