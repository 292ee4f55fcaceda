"""The launch tree: what Binder, Colab and a download of it open, and nothing of the site."""

from ateliers.launch_tree.folder import launch_tree

__all__ = ["launch_tree"]
