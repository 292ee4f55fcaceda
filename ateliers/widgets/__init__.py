"""What answers back in the page and in the notebook: one ES module each, used in both."""
