"""What is wrong with a specification, in a line each, before anything is made of it."""
