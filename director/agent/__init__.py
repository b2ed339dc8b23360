"""The conversation: people's messages become verbs of `director.toolbox`. The offline grammar needs no model and no network.

    conversation  one turn: message in, storyboard and a sentence out      grammar    messages to rules
    talk          turns over a production's folder, then filming           rules_*    how people say things, as data
    verbs         the verbs by name, for models and programs
    draft         what a language model may do, and may not
    records       batches of messages, for programs                        targets    which shots are meant
"""
