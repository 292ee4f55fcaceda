"""What the world reads: downloads, and the catalogue in the words of DCAT 3 and schema.org.

All of it is generated from the Data Packages of `ateliers.reference`, none of it is committed.
"""

from ateliers.reference.catalogue.publish import publish

__all__ = ["publish"]
