"""Open text-to-video models on this machine, through diffusers.

    source    finds the model, refuses what cannot or should not be loaded, says which model it is
    families  what each family of models takes: frames, rate, sizes, length of prompt
    loading   the pipeline on a device, one kept per process
    calling   one call of it, with progress and stop
    fitting   what it gave, brought to the frames that were asked for
"""
