"""Runs cutline on a Spark cluster: parts of an archive in, claims as Parquet out.

usage: spark-submit cutline-spark.py [--cutline COMMAND] --output CLAIMS PART...

JSON Lines are split by Spark and piped, line by line, through `cutline worker`. Every other part (WARC, WACZ, ZIP,
tar, CSV, Parquet) is one task that runs `cutline batch` on it, so its path must be the same on every node. A task
whose executor dies is run again by Spark; as cutline gives the same bytes for the same bytes, so is its output.
"""

import argparse
import json
import os
import re
import shlex
import subprocess

from pyspark.sql import SparkSession
from pyspark.sql.types import BooleanType, DoubleType, LongType, StringType, StructField, StructType

# Executors run in folders of their own: what they are told has to be an absolute path.
BESIDE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "cutline.cjs")
LINES = re.compile(r"\.(jsonl|ndjson)(\.(gz|zst|bz2))?$", re.IGNORECASE)

# One row a claim; a problem is a row without one, so that nothing is swallowed.
COLUMNS = {
    "id": StringType(), "outcome": StringType(), "problem": StringType(), "url": StringType(), "title": StringType(),
    "publisher": StringType(), "published": StringType(), "minhash": StringType(), "claim_id": StringType(),
    "kind": StringType(), "main": BooleanType(), "company": StringType(), "count": LongType(),
    "count_stated": LongType(), "count_low": LongType(),
    "count_high": LongType(), "count_qualifier": StringType(), "percent": DoubleType(), "status": StringType(),
    "time": StringType(), "method": StringType(), "part_of": StringType(), "roles": StringType(),
    "rationale": StringType(), "evidence": StringType(), "cutline": StringType(),
}
SCHEMA = StructType([StructField(name, kind) for name, kind in COLUMNS.items()])


def rows(line):
    """The rows of one record of cutline: one a claim, one for a problem, none where there is no claim."""
    record = json.loads(line)
    article, problem = record["article"], record["problem"]
    about = {
        "id": record["id"], "outcome": record["outcome"], "problem": problem and problem["code"],
        "cutline": record["versions"]["cutline"],
        **{name: article.get(name) for name in ("url", "title", "publisher", "published", "minhash")},
    }
    for claim in record["claims"] or ([{}] if problem else []):
        count, percent = claim.get("count") or {}, (claim.get("percent") or {}).get("value")
        # The same rule as in the tables of `cutline batch`, but for copies, which only all parts together tell.
        counted = (claim.get("kind"), claim.get("time"), claim.get("part_of")) == ("employer", "current", None)
        counted = counted and claim.get("status") != "denied"
        row = {
            **about, **{name: claim.get(name) for name in ("kind", "main", "status", "time", "method", "part_of")},
            "claim_id": claim.get("id"), "company": (claim.get("company") or {}).get("name"),
            "count": count.get("value") if counted else None, "count_stated": count.get("value"), "count_low": count.get("low"), "count_high": count.get("high"),
            "count_qualifier": count.get("qualifier"), "percent": None if percent is None else float(percent),
            "roles": " | ".join(role["text"] for role in claim.get("roles", [])),
            "rationale": " | ".join(reason["category"] for reason in claim.get("rationale", [])),
            "evidence": " | ".join(sentence["text"] for sentence in claim.get("evidence", [])),
        }
        yield tuple(row[name] for name in COLUMNS)


def batch(command, path):
    """The records of one part. Raises where cutline is used wrongly, so that the task fails."""
    arguments = [*shlex.split(command), "batch", path, "--jobs", "1", "--progress", "none", "--quiet"]
    with subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, encoding="utf-8") as process:
        yield from process.stdout
    # 1: the part could not be read to its end; its record says so.
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{path}: cutline ended with {process.returncode}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--cutline", default=f"node {shlex.quote(BESIDE)}" if os.path.exists(BESIDE) else "cutline",
        help="how cutline is called on every node (the one beside this script, else `cutline`)",
    )
    parser.add_argument("--output", required=True, help="folder of the Parquet files, partitioned by outcome")
    parser.add_argument("--partitions", type=int, default=None, help="tasks for the JSON Lines")
    parser.add_argument("parts", nargs="+", metavar="PART")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("cutline").getOrCreate()
    context, command = spark.sparkContext, options.cutline
    parts = [part if "://" in part else os.path.abspath(part) for part in options.parts]
    lines = [part for part in parts if LINES.search(part)]
    others = [part for part in parts if not LINES.search(part)]
    records = []
    if lines:
        text = context.textFile(",".join(lines), options.partitions).filter(lambda line: line.strip() != "")
        records.append(text.pipe(f"{command} worker", checkCode=True))
    if others:
        records.append(context.parallelize(others, len(others)).flatMap(lambda path: batch(command, path)))
    table = spark.createDataFrame(context.union(records).flatMap(rows), SCHEMA)
    table.write.mode("overwrite").partitionBy("outcome").parquet(options.output)
    spark.stop()


if __name__ == "__main__":
    main()
