"""What callers of the package name: operations, parameters, models, rules, taken from the specification."""
