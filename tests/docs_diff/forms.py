"""Writes a page in each of the forms that saving it gives, and as HTML. All texts are those of the tests.

- *marked*: name and type glued together, nested lists opened on the line of their field, and closed by a space alone.
- *indexed*: the same with a list of methods and paths, and the required mark glued on.
- *unmarked*: texts on lines of their own, code and JSON without indentation, nothing closes a nested list.
- *stacked*: name, type, mark and text on lines of their own, samples on one line each.
- *lost*: no names, types and marks, only values and samples.
- *list_markup*, *table_markup*: HTML with nested lists, and with tables.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from tests.docs_diff.library import Documented, Entry, Operation

HOST = "api.library.example"
ROOT = "/inventory/v1"
MENU = "- Introduction\n- Readers\n- Loans\n- Shelves- Overview\n- Lend books\n- Move a shelf\n \n- Taxes\n"
BOILERPLATE = "AI Tools\nOpen in ChatGPT\nOpen in ChatGPT to ask questions about this page\nCopy as Markdown\n"


def marked(page: Documented) -> str:
    """As the page of packages."""
    attributes = f"{MENU}Loans\nWho has which book.\nAttribute\n{_glued(page.attributes, ' (Required)')}"
    return attributes + _json(page.example) + "".join(_glued_operation(each, " (Required)") for each in page.operations)


def indexed(page: Documented) -> str:
    """As the page of contact persons."""
    index = "".join(f"- {each.method} {ROOT}{_template(each.path)}\n" for each in page.operations)
    attributes = f"{MENU}Loans\nWho has which book.\nAttribute\n{_glued(page.attributes, '(Required)')}{index}"
    return attributes + _json(page.example) + "".join(_glued_operation(each, "(Required)") for each in page.operations)


def unmarked(page: Documented) -> str:
    """As the page of composite items."""
    text = f"{MENU.replace('- Overview', '')}Loans\nWho has which book.\nAttribute\n{_dashed(page.attributes)}"
    for each in page.operations:
        text += f"- {each.method} {ROOT}{_template(each.path)}\n"
    text += _flat(_json(page.example)) + "\n"
    for each in page.operations:
        text += f"{each.title}\nSays what {each.title.lower()} does.\nOAuth Scope : {each.scope}\n"
        text += f"Arguments\n{_dashed(each.arguments)}" if each.arguments else ""
        text += f"Query Parameters\n{_dashed(each.query)}" if each.query else ""
        samples = [*_code(each), *(_json(sample) for sample in (each.request, each.response) if sample is not None)]
        text += "".join(f"{_flat(sample)}\n" for sample in samples)
    return text


def stacked(page: Documented) -> str:
    """As the page of sales orders."""
    text = f"API Docs\n/\nLoans\n\nLoans\n\nWho has which book.\n\nAttribute\n\n{_stacked(page.attributes)}"
    text += f"\nExample\n\n{_line(_json(page.example))}\n\n"
    for each in page.operations:
        text += f"{each.title}\n\nSays what it does.\nOAuth Scope : {each.scope}\n\n"
        text += f"Arguments\n\n{_stacked(each.arguments)}\n" if each.arguments else ""
        text += f"Query Parameters\n\n{_stacked(each.query)}\n" if each.query else ""
        text += "Request Example\n\nClick to copy\n" + "".join(f"{_line(code)}\n" for code in _code(each)) + "\n"
        if each.request is not None:
            text += f"Body Parameters\n\nClick to copy\n{_line(_json(each.request))}\n\n"
        text += f"Response Example\n\n{_line(_json(each.response))}\n\n"
    return text


def lost(page: Documented) -> str:
    """As the page of items."""
    text = f"Loans\n{BOILERPLATE}Who has which book.\nAttribute\n{_values(page.attributes)}"
    text += f"{_flat(_json(page.example))}\n"
    for each in page.operations:
        text += f"{each.title}\n{BOILERPLATE}{BOILERPLATE}Says what it does.\nOAuth Scope : {each.scope}\n"
        text += f"Arguments\n{_values(each.arguments)}" if each.arguments else ""
        text += "Path Parameters\n" if "50436" in each.path else ""
        text += f"Query Parameters\n{_values(each.query)}"
        samples = [*_code(each)[1:], _code(each)[0]]
        samples += [_json(sample) for sample in (each.request, each.response) if sample is not None]
        text += "".join(f"{_flat(sample)}\n" for sample in samples)
    return text


def list_markup(page: Documented) -> str:
    """HTML with fields in nested lists."""
    return _markup(page, _html_list)


def table_markup(page: Documented) -> str:
    """HTML with fields in tables, nested ones named by their path."""
    return _markup(page, _html_table)


FORMS: Mapping[str, Callable[[Documented], str]] = {
    each.__name__: each for each in (marked, indexed, unmarked, stacked, lost, list_markup, table_markup)
}
ENDINGS = {"list_markup": ".html", "table_markup": ".html"}


# --- lists --------------------------------------------------------------------------------------


def _glued(entries: list[Entry], mark: str) -> str:
    text = ""
    for each in entries:
        text += f"- {each.name}{each.type}{mark if each.required else ''}{each.text} "
        text += f"Show Sub-Attributes {_glued(each.children, mark)} \n" if each.children else "\n"
    return text


def _dashed(entries: list[Entry]) -> str:
    text = ""
    for each in entries:
        text += f"- {each.name}{each.type}{' (Required)' if each.required else ''}\n{each.text}\n"
        text += f"Show Sub-Attributes\n{_dashed(each.children)}" if each.children else ""
    return text


def _stacked(entries: list[Entry]) -> str:
    text = ""
    for each in entries:
        lines = [each.name, each.type, "(Required)" if each.required else "", each.text]
        if each.name == "shelf":
            lines[2:2] = ["🇮🇳 India", "only"]
        text += "".join(f"{line}\n" for line in lines if line)
        text += f"Show Sub-Attributes arrow\n{_stacked(each.children)}" if each.children else ""
    return text


def _values(entries: list[Entry]) -> str:
    """Write what is left where only words in another font were saved."""
    found = [match[1] for each in entries if (match := re.search(r"Allowed values are (.*)\.", each.text))]
    return "".join(f"{values}." for values in found) + ("\n" if found else "")


def _html_list(entries: list[Entry]) -> str:
    members = ""
    for each in entries:
        kind = f"<i>{each.type}</i>" if each.type else ""
        mark = "<em>(Required)</em>" if each.required else ""
        below = f"<span>Show Sub-Attributes</span>{_html_list(each.children)}" if each.children else ""
        members += f"<li><b>{each.name}</b> {kind} {mark}<p>{html.escape(each.text)}</p>{below}</li>\n"
    return f"<ul>\n{members}</ul>\n"


def _html_table(entries: list[Entry]) -> str:
    rows = "".join(_html_rows(entries, ""))
    heads = "".join(f"<th>{head}</th>" for head in ("Name", "Type", "Required", "Description"))
    return f"<table>\n<tr>{heads}</tr>\n{rows}</table>\n"


def _html_rows(entries: list[Entry], above: str) -> list[str]:
    rows: list[str] = []
    for each in entries:
        cells = [f"<code>{above}{each.name}</code>", each.type, "yes" if each.required else "", html.escape(each.text)]
        rows.append(f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n")
        rows += _html_rows(each.children, f"{above}{each.name}[].")
    return rows


def _markup(page: Documented, write: Callable[[list[Entry]], str]) -> str:
    parts = ["<!DOCTYPE html><html><head><title>Loans</title><style>p {}</style></head><body>"]
    parts += ["<nav><ul><li>Introduction</li><li>Loans</li></ul></nav><main><h1>Loans</h1><p>Who has which book.</p>"]
    parts += ["<h3>Attribute</h3>", write(page.attributes), "<h4>Example</h4>", _pre(_json(page.example))]
    for each in page.operations:
        parts += [f"<section><h2>{each.title}</h2><p>Says what it does.</p>"]
        parts += [f"<div><strong>OAuth Scope :</strong> <code>{each.scope}</code></div>"]
        parts += [f"<h3>Arguments</h3>{write(each.arguments)}"] if each.arguments else []
        parts += [f"<h3>Query Parameters</h3>{write(each.query)}"] if each.query else []
        parts += ["<h3>Request Example</h3><button>Click to copy</button>", *map(_pre, _code(each))]
        parts += ["<h3>Body Parameters</h3>", _pre(_json(each.request))] if each.request is not None else []
        parts += ["<h3>Response Example</h3>", _pre(_json(each.response)), "</section>"]
    return "\n".join([*parts, "</main></body></html>"])


def _pre(text: str) -> str:
    return f"<pre><code>{html.escape(text)}</code></pre>"


# --- samples ------------------------------------------------------------------------------------


def _glued_operation(operation: Operation, mark: str) -> str:
    text = f"{operation.title}\nSays what it does.\nOAuth Scope : {operation.scope}\n"
    text += f"Arguments\n{_glued(operation.arguments, mark)}" if operation.arguments else ""
    text += f"Query Parameters\n{_glued(operation.query, mark)}" if operation.query else ""
    samples = [_json(sample) for sample in (operation.request, operation.response) if sample is not None]
    return text + "".join(_code(operation)) + "".join(samples)


def _json(value: Any) -> str:
    """Write JSON with the pages' sign for more rows in place of an ellipsis."""
    text = json.dumps(value, indent=4, default=lambda _: "MORE")
    return text.replace('"MORE"', "{...}")


def _flat(text: str) -> str:
    return "\n".join(line.strip() for line in text.split("\n"))


def _line(text: str) -> str:
    return " ".join(text.split())


def _template(path: str) -> str:
    return re.sub(r"/\d+", "/{loan_id}", path)


def _code(operation: Operation) -> list[str]:
    """Write the call in six languages."""
    where = f"{ROOT}{operation.path}?organization_id=10234695{operation.called_with}"
    body = operation.request is not None
    return [each(operation.method, where, body) for each in (_curl, _deluge, _java, _node, _fetch, _python)]


def _curl(method: str, where: str, body: bool) -> str:  # noqa: FBT001
    lines = [
        f"curl --request {method}",
        f"--url 'https://{HOST}{where}'",
        "--header 'Authorization: Zoho-oauthtoken 1'",
    ]
    lines += ["--header 'content-type: application/json'", """--data '{"field1":"value1"}'"""] if body else []
    return " \\\n  ".join(lines)


def _deluge(method: str, where: str, body: bool) -> str:  # noqa: FBT001
    data = """parameters_data='{"field1":"value1"}';\n""" if body else ""
    return f"""{data}headers_data = Map();
headers_data.put("Authorization", "Zoho-oauthtoken 1");
response = invokeUrl
[
url: "https://{HOST}{where}"
type: {method}
headers: headers_data
connection: <connection_name>
]
info response;"""


def _java(method: str, where: str, body: bool) -> str:  # noqa: FBT001
    data = "body" if body else "" if method == "GET" else "null"
    return f"""OkHttpClient client = new OkHttpClient();
Request request = new Request.Builder()
  .url("https://{HOST}{where}")
  .{method.lower()}({data})
  .build();
Response response = client.newCall(request).execute();"""


def _node(method: str, where: str, _: bool) -> str:  # noqa: FBT001
    return f"""const http = require("https");
const options = {{
  "method": "{method}",
  "hostname": "{HOST}",
  "path": "{where}"
}};
const req = http.request(options, function (res) {{
  res.on("end", function () {{
  }});
}});
req.end();"""


def _fetch(method: str, where: str, _: bool) -> str:  # noqa: FBT001
    return f"""const options = {{
  method: '{method}',
  headers: {{
    Authorization: 'Zoho-oauthtoken 1'
  }}
}};
fetch('https://{HOST}{where}', options)
  .then(response => response.json())
  .catch(err => console.error(err));"""


def _python(method: str, where: str, _: bool) -> str:  # noqa: FBT001
    return f"""import http.client
conn = http.client.HTTPSConnection("{HOST}")
conn.request("{method}", "{where}")
res = conn.getresponse()
data = res.read()
print(data.decode("utf-8"))"""
