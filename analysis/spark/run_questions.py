"""Runs every ready question over the folder of `machi-tenken aggregate` on a Spark cluster.

    python run_questions.py --master spark://host:7077 --folder out --questions analysis/questions

The same program runs on a real cluster: point --master and --folder (s3a://…, hdfs://…) elsewhere. It prints one line of
JSON a question: its name, its columns, its rows in their order, and the milliseconds from asking to the last row.
"""

import argparse
import datetime
import decimal
import json
import pathlib
import time

from pyspark.errors import AnalysisException, PySparkException
from pyspark.sql import SparkSession
from pyspark.sql.functions import col

PARTITIONED = ("answers", "layers", "cities", "lenses", "groups")
WHOLE = ("controls", "crosswalk", "places")


def start_session(asked):
    """A session whose SQL is the standard's (ANSI), and that guesses no types of partitions: 01 is not 1."""
    builder = (
        SparkSession.builder.master(asked.master)
        .appName("machi-tenken questions")
        .config("spark.sql.ansi.enabled", "true")
        .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
    )
    for line in asked.conf:
        name, _, value = line.partition("=")
        builder = builder.config(name, value)
    if asked.properties is not None:
        for line in pathlib.Path(asked.properties).read_text().splitlines():
            name, _, value = line.partition(" ")
            builder = builder.config(name, value)
    return builder.getOrCreate()


def make_views(spark, folder):
    """A view for each table of the folder; the year of a partition is a number, the prefecture a text."""
    for name in PARTITIONED:
        table = spark.read.parquet(f"{folder}/{name}")
        table.withColumn("fiscal_year", col("fiscal_year").cast("int")).createOrReplaceTempView(name)
    for name in WHOLE:
        read_whole(spark, f"{folder}/{name}").createOrReplaceTempView(name)


def read_whole(spark, path):
    """A table that is not partitioned: a folder of its own, as object storage wants it, or one file."""
    try:
        return spark.read.parquet(path)
    except AnalysisException:
        return spark.read.parquet(f"{path}.parquet")


def plain(value):
    """A value as JSON tells it."""
    if isinstance(value, decimal.Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return value


def ask(spark, path):
    began = time.perf_counter()
    try:
        table = spark.sql(path.read_text(encoding="utf-8"))
        rows = [[plain(value) for value in row] for row in table.collect()]
    except PySparkException as error:
        return {"question": path.name, "error": str(error).splitlines()[0]}
    took = round((time.perf_counter() - began) * 1000)
    return {"question": path.name, "columns": table.columns, "rows": rows, "ms": took}


def tell(told):
    print(json.dumps(told, ensure_ascii=False), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--master", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--questions", required=True)
    parser.add_argument("--properties", help="a file of Spark settings, a name and a value a line")
    parser.add_argument("--conf", action="append", default=[], help="a Spark setting, name=value")
    asked = parser.parse_args()
    spark = start_session(asked)
    spark.sparkContext.setLogLevel("ERROR")
    try:
        make_views(spark, asked.folder)
        executors = spark.sparkContext._jsc.sc().statusTracker().getExecutorInfos()
        tell({"spark": spark.version, "executors": len(executors) - 1})
        for path in sorted(pathlib.Path(asked.questions).glob("*.sql")):
            tell(ask(spark, path))
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
