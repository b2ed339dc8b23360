"""What the call of a diffusers pipeline takes, read from its source: diffusers and torch are not loaded for it (that takes seconds)."""

from __future__ import annotations

import ast
from functools import cache
from importlib.util import find_spec
from pathlib import Path

NEVER = frozenset({"self", "args", "kwargs"})


@cache
def taken(pipeline: str) -> dict[str, bool]:
    """The parameters of `pipeline.__call__`, each with whether it must be given; {} where the installed diffusers has no such pipeline."""
    spec = find_spec("diffusers")
    if spec is None or spec.origin is None or not pipeline.isidentifier():
        return {}
    mark = f"class {pipeline}(".encode()
    for file in sorted((Path(spec.origin).parent / "pipelines").glob("*/pipeline_*.py")):
        content = file.read_bytes()
        if b"\n" + mark in content:
            return _call(ast.parse(content), pipeline)
    return {}


def taken_in(file: Path, pipeline: str) -> dict[str, bool]:
    """The same of a pipeline in a file that a model brings; the file is read, not run. {} where it has no such pipeline."""
    try:
        return _call(ast.parse(file.read_bytes()), pipeline)
    except (OSError, SyntaxError, ValueError, RecursionError):
        return {}


def _call(module: ast.Module, pipeline: str) -> dict[str, bool]:
    for node in module.body:
        if isinstance(node, ast.ClassDef) and node.name == pipeline:
            for method in node.body:
                if isinstance(method, ast.FunctionDef) and method.name == "__call__":
                    return _parameters(method.args)
            return next((found for base in node.bases if isinstance(base, ast.Name) and (found := taken(base.id))), {})
    return {}


def _parameters(arguments: ast.arguments) -> dict[str, bool]:
    names = [each.arg for each in (*arguments.posonlyargs, *arguments.args)]
    must = len(names) - len(arguments.defaults)
    found = {name: number < must for number, name in enumerate(names)}
    found |= {each.arg: default is None for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)}
    return {name: needed for name, needed in found.items() if name not in NEVER}
