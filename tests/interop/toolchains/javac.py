#!/usr/bin/env python3
"""What Maven calls in place of a JDK's javac: the same compiler out of the two jars in JAVAC_JARS.

It does what that build of the compiler leaves out: tell its version and read a file of arguments. Its warnings about
class files are about its own list of the platform's older classes.
"""

import os
import shlex
import sys
from pathlib import Path


def expanded(arguments: list[str]) -> list[str]:
    """The arguments, those in a file (`@file`) among them."""
    found = []
    for argument in arguments:
        named = argument.removeprefix("@")
        found += [argument] if named == argument else shlex.split(Path(named).read_text(encoding="utf-8"))
    return found


if __name__ == "__main__":
    if sys.argv[1:] == ["-version"]:
        print("javac 25")
    else:
        compiler = ["java", "-cp", os.environ["JAVAC_JARS"], "com.sun.tools.javac.Main", "-Xlint:-classfile"]
        os.execvp("java", compiler + expanded(sys.argv[1:]))
