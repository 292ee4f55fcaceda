"""Five reference tables (unofficial): regions, MRCs, municipalities, their changes, Montréal.

`facts` copies what the tables need out of published files, once, into ``data/reference/facts``;
the builders (`regions`, `territories`, `municipalities`, `changes`, `boroughs`) make rows from
those facts and from the bundled snapshots; `package` describes them; `build` writes.
"""
