"""Directing films from programs that speak the Model Context Protocol: `director mcp`.

    server   what is offered over the wire: tools, resources, progress      tools   what each tool takes and makes happen
    films    the folder that films are in; names never lead out of it
"""
